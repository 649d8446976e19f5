import { describe } from "vitest";

import { program } from "./program.ts";

describe("arrays as a whole", () => {
  program(
    "iteration",
    `
      app.get("/", (req) => {
        for (const word of ["ls", req.query.folder]) exec(word); // sink
        for (const word of ["ls", "pwd"]) exec(word); // safe
      });
    `,
  );

  program.fails(
    "iteration with places",
    `
      app.get("/", (req) => {
        for (const [place, word] of [req.query.folder].entries()) {
          exec(word); // sink
          exec("head -n " + place); // safe
        }
      });
    `,
  );

  program(
    "a loop over places",
    `
      app.get("/", (req) => {
        const words = req.query.words; // source
        for (let place = 0; place < words.length; place++) {
          exec(words[place]); // sink
          exec("head -n " + place); // safe
        }
      });
    `,
  );

  program(
    "a place in an array is a number",
    `
      app.get("/", (req) => {
        const words = req.query.words; // source
        for (const place in words) exec(words[place]); // sink
        exec("head -n " + words.length); // safe
        exec("head -n " + words.indexOf("ls")); // safe
      });
    `,
  );

  program(
    "copies and changed orders",
    `
      app.get("/", (req) => {
        const words = ["ls", req.query.folder]; // source
        exec([...words].join(" ")); // sink
        exec(words.toReversed().join(" ")); // sink
        exec(words.flat().join(" ")); // sink
        exec(Array.from(words).join(" ")); // sink
        exec(["ls", "-l"].toReversed().join(" ")); // safe
      });
    `,
  );

  program(
    "with puts an element in a copy",
    `
      app.get("/", (req) => {
        exec(["ls", "-l"].with(1, req.query.folder).join(" ")); // sink
        exec(["ls", "-l"].with(1, "-a").join(" ")); // safe
      });
    `,
  );

  program(
    "fill puts a value everywhere",
    `
      app.get("/", (req) => {
        const filled = new Array(3).fill(req.query.word); // source
        exec(filled.join(" ")); // sink
        exec(new Array(3).fill("-l").join(" ")); // safe
      });
    `,
  );

  program(
    "fill of an array that has a name",
    `
      app.get("/", (req) => {
        const words = ["ls", "ls"];
        const others = ["ls", "ls"];
        words.fill(req.query.word); // source
        others.fill("-l");
        exec(words.join(" ")); // sink
        exec(others.join(" ")); // safe
      });
    `,
  );

  program(
    "text split into words",
    `
      app.get("/", (req) => {
        const [first, second] = req.originalUrl.split("/"); // source
        exec(first); // sink
        exec("ls -l".split(" ")[0]); // safe
        exec(req.originalUrl.split("/").slice(1).join("/")); // sink
      });
    `,
  );

  program(
    "arrays in arrays",
    `
      app.get("/", (req) => {
        const rows = [["ls", "-l"], [req.query.command, "-a"]]; // source
        exec(rows[0][0]); // safe
        exec(rows[1][0]); // sink
        exec(rows[1][1]); // safe
        for (const [command, option] of rows) {
          exec(command); // sink
          exec(option); // safe
        }
      });
    `,
  );

  program(
    "two arrays do not mix",
    `
      app.get("/", (req) => {
        const words = [];
        const others = [];
        const alias = words;
        alias.push(req.query.word); // source
        others.push("ls");
        exec(words[0]); // sink
        exec(others[0]); // safe
      });
    `,
  );

  program(
    "a function of the file fills an array",
    `
      function add(list, word) { list.push(word); }
      app.get("/", (req) => {
        const words = ["ls"];
        add(words, req.query.folder); // source
        exec(words.join(" ")); // sink
        const others = ["ls"];
        exec(others.join(" ")); // safe
      });
    `,
  );
});
