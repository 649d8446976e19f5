import { describe } from "vitest";

import { program } from "./program.ts";

const paths = { rule: "no-path-traversal" };

describe("replacements", () => {
  program(
    "a replacement of all but a few characters, and one of the first of them",
    `
      app.get("/", (req) => {
        const { name } = req.query; // source
        exec("ls " + name.replace(/[^\\w-]/g, "_")); // safe
        exec("ls " + name.replaceAll(/\\W+/g, "")); // safe
        exec("ls " + name.replace(/[^a-z0-9]/gi, "-").toLowerCase()); // safe
        exec("ls " + name.replace(/[^\\p{L}\\d]/gu, "")); // safe
        exec("ls " + name.replace(/[^\\w-]/, "_")); // sink
        exec("ls " + name.replace(/[^\\w-]/gy, "_")); // sink
        exec("ls " + name.replace(/[^\\w;-]/g, "_")); // sink
        exec("ls " + name.replace(/[^\\w-]{2,}/g, "_")); // sink
        exec("ls " + name.replace(/[^\\w-] /g, "_")); // sink
      });
    `,
  );

  program(
    "texts that are taken apart and joined again",
    `
      app.get("/", (req) => {
        const { name } = req.query; // source
        exec("ls " + name.split(/\\W+/).join("-")); // safe
        exec("ls " + name.split(/[^\\w-]/).join("")); // safe
        exec("ls " + name.split(/\\W+/).join(";")); // sink
        exec("ls " + name.split(/\\W+/).map(() => name).join("-")); // sink
        exec("ls " + name.split(/[^\\w;]/).join("-")); // sink
        exec("ls " + name.split(/(\\W+)/).join("-")); // sink
        exec("ls " + name.split("/").join("-")); // sink
        exec("ls " + name.split(/\\W+/, 2).join(";")); // sink
        exec("ls " + name.split(/\\W+/).join(name)); // sink
      });
    `,
  );

  program(
    "what stands for the replaced characters",
    `
      const blank = " ";
      app.get("/", (req) => {
        const { name, other } = req.query; // source
        exec("ls " + name.replace(/\\W/g, "-")); // safe
        exec("ls " + name.replace(/\\W/g, blank)); // sink
        exec("ls " + name.replace(/\\W/g, "\\\\$&")); // sink
        exec("ls " + name.replace(/\\W/g, other)); // sink
        exec("ls " + name.replace(/\\W/g, (found) => found)); // sink
        exec("ls " + name.replace(/\\W/g)); // sink
      });
    `,
  );

  program(
    "all of the dangerous characters, and some",
    `
      app.get("/", (req) => {
        const { name } = req.query; // source
        exec("ls " + name.replace(/[\\s;|&$\`"'\\\\<>(){}[\\]*?!~#^%]/g, "")); // safe
        exec("ls " + name.replace(/[;|&$]/g, "")); // sink
        exec("ls " + name.replaceAll(";", "")); // sink
        exec("ls " + name.split(";").join("")); // sink
      });
    `,
  );

  program(
    "an expression that is kept elsewhere, and one that may be another",
    `
      import { pattern } from "./pattern.js";
      const unsafe = /[^\\w-]/g;
      app.get("/", (req) => {
        const { name } = req.query; // source
        exec("ls " + name.replace(unsafe, "_")); // safe
        exec("ls " + name.replace(req.query.strict ? unsafe : /;/g, "_")); // sink
        exec("ls " + name.replace(pattern, "_")); // sink
      });
    `,
  );

  program(
    "single quotes for a shell",
    `
      const quoted = (text) => \`'\${text.replace(/'/g, \`'\\\\''\`)}'\`;
      const other = (text) => "'" + text.replaceAll("'", "'\\"'\\"'") + "'";
      const bare = (text) => text.replace(/'/g, \`'\\\\''\`);
      const doubled = (text) => '"' + text.replace(/'/g, \`'\\\\''\`) + '"';
      const escaped = (text) => \`'\${text.replace(/'/g, "\\\\'")}'\`;
      app.get("/", (req) => {
        const { name } = req.query; // source
        exec("rm " + quoted(name)); // safe
        exec("rm " + other(name)); // safe
        exec("rm " + bare(name)); // sink
        exec("rm " + doubled(name)); // sink
        exec("rm " + escaped(name)); // sink
      });
    `,
  );

  program(
    "file names of harmless characters",
    `
      import { readFileSync, writeFileSync } from "node:fs"; import { join } from "node:path";
      app.get("/", (req) => {
        const { name } = req.query; // source
        readFileSync("up/" + name.replace(/[^a-z0-9-]/gi, "_")); // safe
        readFileSync(name.replace(/[^a-z0-9-]/gi, "_")); // safe
        readFileSync(name.replace(/[^a-z0-9/-]/gi, "_")); // sink
        readFileSync("up/" + name.replace(/[^a-z0-9/-]/gi, "_")); // safe
        const safe = name.replace(/[^\\w.-]/g, "_");
        writeFileSync(join("up", Date.now() + "-" + safe), ""); // safe
      });
      app.get("/", (req) => {
        const { name } = req.query; // source
        const safe = name.replace(/[^\\w.-]/g, "_");
        readFileSync(join("up", safe, "index.html")); // sink
        readFileSync(join("up", name.replace(/[^\\w.-]/g, "_"))); // safe
        readFileSync(join("up", "a" + name.replace(/[^\\w.-]/g, "_"), "b")); // safe
        const folder = join("up", name.replace(/[\\\\/]/g, ""));
        readFileSync(join(folder, "index.html")); // sink
        readFileSync("up/" + name.replace(/!/g, ".")); // sink
      });
    `,
    paths,
  );

  program(
    "replaced dots",
    `
      import { readFileSync } from "node:fs"; import { join } from "node:path";
      app.get("/", (req) => {
        const { name } = req.query; // source
        readFileSync(join("up", name.replace(/\\.\\./g, ""))); // safe
        readFileSync(join("up", name.replaceAll("..", ""))); // safe
        readFileSync(join("up", name.replace(/\\.\\.|\\//g, "_"))); // safe
        readFileSync(join("up", name.replace(/\\.\\.|\\//g, ""))); // sink
        readFileSync(join("up", name.replace(/\\.\\./, ""))); // sink
        readFileSync(join("up", name.replace("..", ""))); // sink
        readFileSync(join("up", name.replace(/\\.\\.\\//g, ""))); // sink
        readFileSync(join("up", name.replaceAll("../", ""))); // sink
        readFileSync(join("up", name.replace(/\\.\\./g, "."))); // sink
        readFileSync(name.replace(/\\.\\./g, "")); // sink
        readFileSync(join("up", decodeURIComponent(name.replace(/\\.\\./g, "")))); // sink
        readFileSync(join("up", decodeURIComponent(name.replace(/[^\\w-]/g, "")))); // safe
      });
    `,
    paths,
  );

  program(
    "the beginning of a normal path",
    `
      import { readFileSync } from "node:fs"; import { join, normalize } from "node:path";
      app.get("/", (req) => {
        const { name } = req.query; // source
        readFileSync(join("up", normalize(name).replace(/^(\\.\\.(\\/|\\\\|$))+/, ""))); // safe
        readFileSync(join("up", normalize(name).replace(/^(\\.\\.[\\/\\\\])+/, ""))); // safe
        readFileSync(join("up", name.replace(/^(\\.\\.(\\/|\\\\|$))+/, ""))); // sink
        readFileSync(join("up", normalize(name).replace(/^\\.\\.\\//, ""))); // sink
        readFileSync(join("up", normalize(name).replace(/^(\\.\\.x)+/, ""))); // sink
        readFileSync(normalize(name).replace(/^(\\.\\.(\\/|\\\\|$))+/, "")); // sink
      });
    `,
    paths,
  );
});
