import { describe } from "vitest";

import { program } from "./program.ts";

describe("contents of arrays", () => {
  program(
    "push and unshift",
    `
      app.get("/", (req) => {
        const words = ["ls"];
        const first = [];
        const plain = ["ls"];
        words.push("-l", req.query.folder); // source
        first.unshift(req.query.command); // source
        plain.push("-l");
        exec(words.join(" ")); // sink
        exec(first[0]); // sink
        exec(plain.join(" ")); // safe
      });
    `,
  );

  program.fails(
    "push leaves the elements before it alone",
    `
      app.get("/", (req) => {
        const words = ["ls"];
        words.push(req.query.folder); // source
        exec(words[1]); // sink
        exec(words[0]); // safe
      });
    `,
  );

  program(
    "push of a spread",
    `
      app.get("/", (req) => {
        const words = ["ls"];
        const plain = ["ls"];
        words.push(...req.query.folders); // source
        plain.push(...["-l", "-a"]);
        exec(words.join(" ")); // sink
        exec(plain.join(" ")); // safe
      });
    `,
  );

  program(
    "splice puts elements in",
    `
      app.get("/", (req) => {
        const words = ["ls", "-l"];
        const plain = ["ls", "-l"];
        words.splice(1, 0, req.query.folder); // source
        plain.splice(req.query.place, 1, "/tmp");
        exec(words.join(" ")); // sink
        exec(plain.join(" ")); // safe
      });
    `,
  );

  program(
    "splice hands out what it takes away",
    `
      app.get("/", (req) => {
        exec([req.query.command].splice(0, 1)[0]); // sink
        exec(["ls", "-l"].splice(0, 1, req.query.command)[0]); // safe
      });
    `,
  );

  program(
    "writes to elements",
    `
      app.get("/", (req) => {
        const words = [];
        words[0] = "ls";
        words[1] = req.query.folder; // source
        exec(words[0]); // safe
        exec(words[1]); // sink
        const list = [];
        list[list.length] = req.query.folder; // source
        exec(list[0]); // sink
      });
    `,
  );

  program(
    "concat",
    `
      app.get("/", (req) => {
        exec(["ls"].concat(req.query.folder).join(" ")); // sink
        exec(["ls"].concat(["-l", req.query.folder]).join(" ")); // sink
        exec([req.query.command].concat("-l").join(" ")); // sink
        exec(["ls"].concat(["-l"], "-a").join(" ")); // safe
      });
    `,
  );

  program(
    "slice and at",
    `
      app.get("/", (req) => {
        const words = ["ls", "-l", req.query.folder]; // source
        exec(words.slice(1).join(" ")); // sink
        exec(words.at(-1)); // sink
        exec(["ls", "-l"].slice(1).join(" ")); // safe
        exec(["ls", "-l"].at(-1)); // safe
      });
    `,
  );

  program.fails(
    "slice and at of places that are known",
    `
      app.get("/", (req) => {
        const words = ["ls", "-l", req.query.folder]; // source
        exec(words.slice(0, 2).join(" ")); // safe
        exec(words.at(0)); // safe
        exec(words.at(2)); // sink
      });
    `,
  );

  program(
    "pop and shift",
    `
      app.get("/", (req) => {
        exec([req.query.command].pop()); // sink
        exec([req.query.command].shift()); // sink
        exec(["ls"].pop()); // safe
      });
    `,
  );
});
