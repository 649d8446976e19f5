import { describe } from "vitest";

import { program } from "./program.ts";

const runner = {
  settings: {
    libraries: [
      {
        modules: ["@acme/runner", "acme-runner"],
        types: { AcmeRunner: { constructedBy: ["Runner"] } },
        sinks: [
          {
            kind: "shell-command",
            call: ["run"],
            argument: 0,
            when: { argument: 1, export: ["SHELL", "modes.shell"] },
          },
          {
            kind: "shell-command",
            type: "AcmeRunner",
            call: ["start"],
            argument: 0,
            when: { argument: 1, property: "mode", export: ["SHELL"] },
          },
          {
            kind: "shell-command",
            call: ["whenGiven"],
            argument: 0,
            when: { argument: 1, property: "shell", given: true },
          },
          {
            kind: "shell-command",
            call: ["whenMissing"],
            argument: 0,
            when: { argument: 1, property: "shell", given: false },
          },
          {
            kind: "shell-command",
            call: ["unlessGiven"],
            argument: 0,
            unless: { argument: 1, property: "shell", given: true },
          },
        ],
      },
    ],
  },
};

describe("conditions of rows", () => {
  program(
    "an argument that is an export of the module",
    `
      import { run, DIRECT, modes, SHELL } from "@acme/runner";
      import { SHELL as OTHER } from "./modes.js";
      const shell = SHELL;
      app.get("/", (req) => {
        run(req.query.command, SHELL); // sink
        run(req.query.command, shell); // sink
        run(req.query.command, modes.shell); // sink
        run(req.query.command, DIRECT); // safe
        run(req.query.command, modes.direct); // safe
        run(req.query.command, OTHER); // safe
        run(req.query.command, "SHELL"); // safe
        run(req.query.command); // safe
      });
    `,
    runner,
  );

  program(
    "an option that is an export of the module, for a method",
    `
      import * as acme from "@acme/runner";
      const runner = new acme.Runner();
      app.get("/", (req) => {
        runner.start(req.query.command, { mode: acme.SHELL }); // sink
        runner.start(req.query.command, { mode: acme.DIRECT }); // safe
        runner.start(req.query.command, acme.SHELL); // safe
        runner.start(req.query.command, {}); // safe
      });
    `,
    runner,
  );

  program(
    "an option that is written down, whatever its value",
    `
      import { unlessGiven, whenGiven, whenMissing } from "@acme/runner";
      const bin = "/bin";
      const options = { shell: bin + "/sh" };
      const later = {};
      later.shell = \`\${bin}/sh\`;
      app.get("/", (req) => {
        whenGiven(req.query.command, { shell: bin + "/sh" }); // sink
        whenGiven(req.query.command, options); // sink
        whenGiven(req.query.command, later); // sink
        whenGiven(req.query.command, { shell: true, ...req.body }); // sink
        whenGiven(req.query.command, { ...options }); // sink
        whenMissing(req.query.command, { shell: bin + "/sh" }); // safe
        unlessGiven(req.query.command, { shell: bin + "/sh" }); // safe
        unlessGiven(req.query.command, { shell: undefined }); // sink
      });
    `,
    runner,
  );

  program(
    "an option that is not written down",
    `
      import { unlessGiven, whenGiven, whenMissing } from "@acme/runner";
      app.get("/", (req) => {
        whenMissing(req.query.command); // sink
        whenMissing(req.query.command, {}); // sink
        whenMissing(req.query.command, "text"); // sink
        whenMissing(req.query.command, 5); // sink
        whenMissing(req.query.command, () => {}); // sink
        whenMissing(req.query.command, { ...{ cwd: "." } }); // sink
        whenMissing(req.query.command, { shell: undefined }); // sink
        whenGiven(req.query.command, {}); // safe
        unlessGiven(req.query.command, {}); // sink
      });
    `,
    runner,
  );

  program(
    "an option of which nobody knows whether it is there",
    `
      import { unlessGiven, whenGiven, whenMissing } from "@acme/runner";
      import { options } from "./options.js";
      const optionsOf = (isLoud) => (isLoud ? { shell: "sh" } : {});
      app.get("/", (req) => {
        whenGiven(req.query.command, options); // safe
        whenMissing(req.query.command, options); // safe
        unlessGiven(req.query.command, options); // sink
        whenGiven(req.query.command, { ...options }); // safe
        whenMissing(req.query.command, { ...options }); // safe
        whenGiven(req.query.command, req.query.options); // safe
        whenGiven(...req.query.all); // safe
        whenMissing(...req.query.all); // safe
        whenGiven(req.query.command, optionsOf(req.query.loud)); // safe
        whenMissing(req.query.command, optionsOf(req.query.loud)); // safe
        unlessGiven(req.query.command, optionsOf(req.query.loud)); // sink
      });
    `,
    runner,
  );
});
