import { describe } from "vitest";

import { program } from "./program.ts";

describe("variables with several writes", () => {
  program(
    "a later write replaces an earlier one",
    `
      app.get("/", (req) => {
        let command = req.query.command; // source
        exec(command); // sink
        command = "ls";
        exec(command); // safe
        command = req.body.command; // source
        exec(command); // sink
      });
    `,
  );

  program(
    "a write in one branch joins the one before it",
    `
      app.get("/", (req) => {
        let command = "ls";
        if (req.query.all) {
          exec(command); // safe
          command = req.query.command; // source
        } else {
          exec(command); // safe
        }
        exec(command); // sink
      });
    `,
  );

  program(
    "writes in both branches replace the one before them",
    `
      app.get("/", (req) => {
        let command = req.query.command; // source
        if (req.query.all) command = "ls -a";
        else command = "ls";
        exec(command); // safe
      });
    `,
  );

  program(
    "a write in a branch that leaves is not seen after it",
    `
      app.get("/", (req) => {
        let command = "ls";
        if (req.query.all) {
          command = req.query.command; // source
          return exec(command); // sink
        }
        exec(command); // safe
      });
    `,
  );

  program(
    "a write at the end of a loop's body reaches its beginning",
    `
      app.get("/", (req) => {
        let command = "ls";
        for (let round = 0; round < 3; round++) {
          exec(command); // sink
          command = req.query.command; // source
        }
      });
    `,
  );

  program(
    "a write at the beginning of a loop's body hides the one at its end",
    `
      app.get("/", (req) => {
        let command = "ls";
        while (req.query.more) {
          command = "pwd";
          exec(command); // safe
          command = req.query.command; // source
        }
        exec(command); // sink
      });
    `,
  );

  program(
    "a write before break is seen after the loop, and not in it",
    `
      app.get("/", (req) => {
        let command = "ls";
        for (const name of ["a", "b"]) {
          exec(command); // safe
          if (name === "b") {
            command = req.query.command; // source
            break;
          }
        }
        exec(command); // sink
      });
    `,
  );

  program(
    "a body that runs at least once replaces what was before",
    `
      app.get("/", (req) => {
        let command = req.query.command; // source
        do {
          command = "ls";
        } while (req.query.more);
        exec(command); // safe
        command = req.query.command; // source
        while (req.query.more) command = "ls";
        exec(command); // sink
      });
    `,
  );

  program(
    "a case that falls through hands its write on, one that breaks does not",
    `
      app.get("/", (req) => {
        let command = "ls";
        switch (req.query.kind) {
          case "a":
            command = req.query.command; // source
          case "b":
            exec(command); // sink
            break;
          case "c":
            exec(command); // safe
        }
      });
    `,
  );

  program(
    "a write in try is seen in catch, because the next call may throw",
    `
      app.get("/", (req) => {
        let command = "ls";
        try {
          command = req.query.command; // source
          JSON.parse(req.body);
          command = "pwd";
        } catch {
          exec(command); // sink
        }
      });
    `,
  );

  program(
    "writes in try and in catch are seen in finally",
    `
      app.get("/", (req) => {
        let command = "ls";
        let other = "ls";
        try {
          other = "pwd";
        } catch {
          command = req.query.command; // source
        } finally {
          exec(command); // sink
          exec(other); // safe
        }
      });
    `,
  );

  program.fails(
    "a write in finally replaces those of try and catch",
    `
      app.get("/", (req) => {
        let command = "ls";
        try {
          command = req.query.command; // source
        } finally {
          command = "pwd";
        }
        exec(command); // safe
      });
    `,
  );
});
