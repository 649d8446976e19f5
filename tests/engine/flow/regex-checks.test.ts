import { describe } from "vitest";

import { program } from "./program.ts";

describe("checks by regular expressions", () => {
  program(
    "alternatives, optional parts and repetitions",
    `
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (!/^(a|b)$/.test(a) || !/^-?\\d{1,5}(?:px)?$/.test(b) || !/^a$|^b$/.test(c)) return;
        exec("ls " + a); // safe
        exec("ls " + b); // safe
        exec("ls " + c); // safe
        if (!/(^[a-z]+$)/.test(d)) return;
        exec("ls " + d); // safe
      });
      app.get("/", (req) => {
        const { a, b, c } = req.query; // source
        if (!/^a|b$/.test(a) || !/^(a|b.)$/.test(b) || !/^\\d*( .*)?$/.test(c)) return;
        exec("ls " + a); // sink
        exec("ls " + b); // sink
        exec("ls " + c); // sink
      });
    `,
  );

  program(
    "expressions that do not look at the whole text",
    `
      const LETTERS = /^[a-z]+$/g;
      app.get("/", (req) => {
        const { a, b, c, d, e, f } = req.query; // source
        if (!/^[a-z]+/.test(a) || !/[a-z]+$/.test(b) || !/^[a-z]+$/m.test(c)) return;
        exec("ls " + a); // sink
        exec("ls " + b); // sink
        exec("ls " + c); // sink
        if (!LETTERS.test(d) || !/^(?=[a-z]+$).+$/.test(e) || !/^(.)\\1$/.test(f)) return;
        exec("ls " + d); // sink
        exec("ls " + e); // sink
        exec("ls " + f); // sink
      });
    `,
  );

  program(
    "the flag g of an expression that is made anew for each search",
    `
      const META = /[;&|\`$<>(){}#\\s]/g;
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (!/^[a-z]+$/g.test(a) || /[;&|\`$<>(){}#\\s]/g.test(b) || META.test(c)) return;
        exec("ls " + a); // safe
        exec("ls " + b); // safe
        exec("ls " + c); // sink
        if (d.match(META) !== null) return;
        exec("ls " + d); // safe
      });
    `,
  );

  program(
    "whatever ends a command, starts another or adds an argument, but no quotes and wildcards",
    `
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (/[;&|\`$<>(){}#\\s]/.test(a) || /[;&|\`$<>(){}#]/.test(b) || /[;&|\`$<>#\\s]/.test(c)) return;
        exec("ls " + a); // safe
        exec("ls '" + a + "'"); // safe
        exec("ls " + b); // sink
        exec("ls " + c); // sink
        if (!/^[\\w'"*?~-]+$/.test(d)) return;
        exec("ls " + d); // safe
      });
    `,
  );

  program(
    "flags and properties of characters",
    `
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (!/^[a-z]+$/i.test(a) || !/^\\p{L}+$/u.test(b) || !/^[\\p{L}\\d]+$/v.test(c)) return;
        exec("ls " + a); // safe
        exec("ls " + b); // safe
        exec("ls " + c); // safe
        if (!/^\\w{0}x?\\b$/.test(d)) return;
        exec("ls " + d); // safe
      });
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (!/^[^\\p{L}]+$/u.test(a) || !/^\\P{L}+$/u.test(b) || !/^[\\q{;x}a]$/v.test(c)) return;
        exec("ls " + a); // sink
        exec("ls " + b); // sink
        exec("ls " + c); // sink
        if (!/^[[a-z;]--[a]]$/v.test(d)) return;
        exec("ls " + d); // sink
      });
    `,
  );

  program(
    "characters that are refused: all that do harm, or some",
    `
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (/[;&|]/.test(a)) return;
        exec("ls " + a); // sink
        if (/[^\\w-]/.test(b) || c.match(/\\W/)) return;
        exec("ls " + b); // safe
        exec("ls " + c); // safe
        if (/[\\s;|&$\`"'\\\\<>(){}]|[[\\]*?!~#^%]/.test(d)) return;
        exec("ls " + d); // safe
      });
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (/^[^\\w-]/.test(a) || /[^\\w-]$/m.test(b) || /\\W+x/.test(c)) return;
        exec("ls " + a); // sink
        exec("ls " + b); // sink
        exec("ls " + c); // sink
        if (!/\\W/.test(d)) return;
        exec("ls " + d); // sink
      });
    `,
  );

  program(
    "a match that is compared with null",
    `
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (a.match(/^\\w+$/) === null || /^\\w+$/.exec(b) == null) return;
        exec("ls " + a); // safe
        exec("ls " + b); // safe
        if (c.match(/\\W/) !== null) exec("ls " + c); // sink
        else exec("ls " + c); // safe
        if (d.match(/^\\w+/) === null) return;
        exec("ls " + d); // sink
      });
    `,
  );

  program(
    "decoding after the check",
    `
      app.get("/", (req) => {
        const { a, b, c } = req.query; // source
        if (!/^[\\w-]+$/.test(a) || !/^[\\w%-]+$/.test(b) || /[^\\w%-]/.test(c)) return;
        exec("ls " + decodeURIComponent(a)); // safe
        exec("ls " + decodeURIComponent(b)); // sink
        exec("ls " + decodeURIComponent(c)); // sink
        exec("ls " + JSON.parse(a)); // sink
        const shown = (a ? decodeURI(a) : "") || "-";
        exec("ls " + shown); // safe
      });
    `,
  );
});

describe("checks of the elements of a list", () => {
  program(
    "filter, find and every",
    `
      const ALLOWED = ["ls", "pwd"];
      const isAllowed = (name) => ALLOWED.includes(name);
      app.get("/", (req) => {
        const { names, others } = req.query; // source
        exec(names.filter(isAllowed).join(" ")); // safe
        exec(names.filter((name) => { if (!isAllowed(name)) return false; return true; })[0]); // safe
        exec(names.find((name) => isAllowed(name))); // safe
        exec(names.find((name) => name.length < 9)); // sink
        exec(names.filter(Boolean).join(" ")); // sink
        exec(names.filter((name) => !isAllowed(name)).join(" ")); // sink
        exec(names.filter((name, index) => isAllowed(index)).join(" ")); // sink
        exec(names.filter(isAllowed, names).concat(others).join(" ")); // sink
      });
      app.get("/", (req) => {
        const { names, others, more } = req.query; // source
        if (!names.every(isAllowed) || others.some((name) => !isAllowed(name))) return;
        exec(names.join(" ")); // safe
        exec(others[0]); // safe
        for (const name of names) exec(name); // safe
        if (more.some(isAllowed)) exec(more.join(" ")); // sink
        if (!more.every(isAllowed)) exec(more.join(" ")); // sink
      });
    `,
  );

  program(
    "filter and find with a parameter that is taken apart",
    `
      const ALLOWED = new Set(["ls", "pwd"]);
      app.get("/", (req) => {
        const pairs = Object.entries(req.query).filter(([key]) => ALLOWED.has(key)); // source
        for (const [key, value] of pairs) {
          exec(key); // safe
          exec(value); // sink
        }
        exec(Object.entries(req.query).filter(([, value]) => ALLOWED.has(value)).map(([, value]) => value).join(" ")); // safe
        const jobs = req.body.jobs.filter(({ id, run: { command } = {} }) => ALLOWED.has(id) && ALLOWED.has(command)); // source
        exec(jobs[0].id); // safe
        exec(jobs[0].run.command); // safe
        exec(jobs[0].run.folder); // sink
        const job = req.body.jobs.find(({ other: id }) => ALLOWED.has(id)); // source
        exec(job.other); // safe
        exec(job.id); // sink
        const open = req.body.jobs.find(({ [req.body.name]: id }) => ALLOWED.has(id)); // source
        exec(open.id); // sink
        const rest = req.body.jobs.find(({ id, ...others }) => ALLOWED.has(others)); // source
        exec(rest.id); // sink
      });
    `,
  );

  program(
    "the property of an element",
    `
      const ALLOWED = ["ls", "pwd"];
      app.get("/", (req) => {
        const jobs = req.body.jobs.filter((job) => ALLOWED.includes(job.command)); // source
        for (const job of jobs) {
          exec(job.command); // safe
          exec(job.other); // sink
        }
      });
    `,
  );
});
