import { describe } from "vitest";

import { program } from "./program.ts";

describe("tagged templates", () => {
  program(
    "a tag of the file, and the places of its parameters",
    `
      const run = (texts, command, folder) => {
        exec(texts[0]); // safe
        exec(command); // sink
        exec(folder); // safe
      };
      app.get("/", (req) => run\`\${req.query.command} in \${"/tmp"}\`); // source
    `,
  );

  program(
    "a tag that gathers its values",
    `
      const command = (texts, ...values) => texts.join(" ") + values.join(" ");
      const constant = (texts, ...values) => texts.join("?");
      app.get("/", (req) => {
        exec(command\`ls \${req.query.folder}\`); // sink
        exec(command\`ls \${"/tmp"}\`); // safe
        exec(constant\`ls \${req.query.folder}\`); // safe
      });
    `,
  );

  program(
    "a tag that puts the text together in a loop",
    `
      function command(texts, ...values) {
        let text = texts[0];
        values.forEach((value, place) => { text += value + texts[place + 1]; });
        return text;
      }
      app.get("/", (req) => {
        exec(command\`ls \${req.query.folder}\`); // sink
        exec(command\`ls \${"/tmp"}\`); // safe
      });
    `,
  );

  program(
    "a tag that makes its values harmless",
    `
      const quoted = (texts, ...values) =>
        texts.reduce((text, next, place) => text + Number(values[place - 1]) + next);
      const plain = (texts, ...values) =>
        texts.reduce((text, next, place) => text + values[place - 1] + next);
      app.get("/", (req) => {
        exec(quoted\`head -n \${req.query.count}\`); // safe
        exec(plain\`head -n \${req.query.count}\`); // sink
      });
    `,
  );

  program(
    "String.raw",
    `
      app.get("/", (req) => {
        exec(String.raw\`ls \${req.query.folder}\`); // sink
        exec(String.raw\`ls \${"/tmp"}\`); // safe
      });
    `,
  );
});
