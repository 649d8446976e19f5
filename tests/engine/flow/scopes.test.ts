import { describe } from "vitest";

import { program } from "./program.ts";

describe("variables of other scopes", () => {
  program(
    "a captured variable is any of its writes",
    `
      app.get("/", (req) => {
        let command = "ls";
        let other = "ls";
        const run = () => {
          exec(command); // sink
          exec(other); // safe
        };
        command = req.query.command; // source
        other = "pwd";
        run();
      });
    `,
  );

  program(
    "a variable of the module is any of its writes",
    `
      let command;
      let other = "ls";
      app.post("/", (req) => { command = req.body.command; }); // source
      app.get("/", () => {
        exec(command); // sink
        exec(other); // safe
      });
    `,
  );

  program(
    "a closure writes the variable of the function around it",
    `
      app.get("/", (req) => {
        let command = "ls";
        let other = "ls";
        const choose = () => {
          command = req.query.command; // source
        };
        choose();
        exec(command); // sink
        exec(other); // safe
      });
    `,
  );

  program(
    "an inner variable of the same name is another one",
    `
      app.get("/", (req) => {
        const command = req.query.command; // source
        {
          const command = "ls";
          exec(command); // safe
        }
        exec(command); // sink
      });
    `,
  );

  program(
    "var is one variable for the whole function",
    `
      app.get("/", function (req) {
        if (req.query.all) {
          var command = req.query.command; // source
          var other = "ls";
        }
        exec(command); // sink
        exec(other); // safe
      });
    `,
  );

  program(
    "a variable that is nowhere declared",
    `
      app.get("/", (req) => {
        command = req.query.command; // source
        other = "ls";
        exec(command); // sink
        exec(other); // safe
        start();
        if (command !== "ls") return;
        exec(command); // safe
      });
      function start() {
        exec(command); // sink
        exec(other); // safe
      }
    `,
    { sourceType: "script" },
  );

  program(
    "a function and a module of undeclared names",
    `
      processes = require("node:child_process");
      run = function (command) { exec(command); }; // sink
      show = function (command) { exec(command); }; // safe
      app.get("/", (req) => {
        run(req.query.command); // source
        show("ls");
        processes.exec(req.query.command); // sink
        processes.exec("ls"); // safe
      });
    `,
    { sourceType: "script" },
  );
});
