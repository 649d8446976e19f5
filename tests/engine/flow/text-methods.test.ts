import { describe } from "vitest";

import { program } from "./program.ts";

describe("methods of text", () => {
  program(
    "methods that give back a part or a variant",
    `
      app.get("/", (req) => {
        const text = req.query.command; // source
        exec(text.trim().toLowerCase()); // sink
        exec(text.slice(0, 3).padEnd(9)); // sink
        exec(text.substring(1).repeat(2)); // sink
        exec(text.at(0)); // sink
        exec(text[0]); // sink
        exec("ls".trim().toUpperCase()); // safe
        exec("head -n " + text.indexOf("a")); // safe
        exec("head -n " + text.charCodeAt(0)); // safe
      });
    `,
  );

  program(
    "replace: the text, the replacement, and a function",
    `
      app.get("/", (req) => {
        const text = req.query.command; // source
        exec(text.replace("a", "b")); // sink
        exec("ls $1".replace("$1", text)); // sink
        exec("ls $1".replace("$1", () => text)); // sink
        exec("ls $1".replaceAll("$1", "-l")); // safe
        exec("ls".replace(text, "-l")); // safe
        text.replace(/a/g, (match) => exec(match)); // sink
        "ls".replace(/a/g, (match) => exec(match)); // safe
      });
    `,
  );

  program(
    "groups of a match",
    `
      app.get("/", (req) => {
        const match = /^(?<name>.*)-(.*)$/.exec(req.query.name); // source
        exec(match[2]); // sink
        exec("head -n " + match.index); // safe
        exec(req.query.name.match(/a.*/)[0]); // sink
        exec("ls -l".match(/l.*/)[0]); // safe
      });
    `,
  );

  program(
    "named groups of a match",
    `
      app.get("/", (req) => {
        const { name } = /^(?<name>.*)$/.exec(req.query.name).groups; // source
        const { other } = /^(?<other>.*)$/.exec("ls").groups;
        exec(name); // sink
        exec(other); // safe
        exec(req.query.name.match(/(?<first>.)/)?.groups?.first); // sink
      });
    `,
  );

  program(
    "all matches",
    `
      app.get("/", (req) => {
        for (const [all] of req.query.name.matchAll(/a./g)) exec(all); // sink
        for (const match of req.query.name.matchAll(/(?<name>a.)/g)) exec(match.groups.name); // sink
        for (const [all] of "ls -l".matchAll(/l./g)) exec(all); // safe
      });
    `,
  );

  program(
    "the characters of a text",
    `
      app.get("/", (req) => {
        for (const letter of req.originalUrl) exec(letter); // sink
        for (const letter of "ls") exec(letter); // safe
        exec([...req.originalUrl].reverse().join("")); // sink
        const [first] = req.originalUrl; // source
        exec(first); // sink
      });
    `,
  );

  program.fails(
    "toString of an object of the file, called by a template",
    `
      class Word {
        constructor(text) { this.text = text; }
        toString() { return this.text; }
      }
      class Fixed {
        constructor(text) { this.text = text; }
        toString() { return "ls"; }
      }
      app.get("/", (req) => {
        exec(\`ls \${new Word(req.query.folder)}\`); // sink
        exec(\`ls \${new Fixed(req.query.folder)}\`); // safe
        exec("ls " + new Word(req.query.folder).toString()); // sink
      });
    `,
  );

  program(
    "numbers and dates written out",
    `
      app.get("/", (req) => {
        exec("head -n " + parseInt(req.query.count, 10)); // safe
        exec("head -n " + Number(req.query.count).toFixed(2)); // safe
        exec("date " + new Date(req.query.date).toISOString()); // safe
        exec("head -n " + req.query.count.toString()); // sink
      });
    `,
  );

  program(
    "JSON.parse with a function",
    `
      app.get("/", (req) => {
        JSON.parse(req.query.job, (key, value) => exec(value)); // sink
        JSON.parse("{}", (key, value) => exec(value)); // safe
      });
    `,
  );

  program(
    "text as bytes and back",
    `
      app.get("/", (req) => {
        exec(Buffer.from(req.query.command, "base64").toString()); // sink
        exec(Buffer.from("bHM=", "base64").toString("utf8")); // safe
        exec(new TextDecoder().decode(new TextEncoder().encode(req.query.command))); // sink
      });
    `,
  );

  program(
    "addresses and their parts",
    `
      app.get("/", (req) => {
        const url = new URL(req.originalUrl, "http://localhost"); // source
        exec(url.pathname); // sink
        exec(url.searchParams.get("command")); // sink
        exec(new URLSearchParams(req.query.text).get("command")); // sink
        exec(new URLSearchParams("command=ls").get("command")); // safe
      });
    `,
  );
});
