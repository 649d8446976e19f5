import { describe } from "vitest";

import { program } from "./program.ts";

describe("text put together", () => {
  program(
    "a template holds its expressions",
    `
      app.get("/", (req) => {
        exec(\`ls \${req.query.folder}\`); // sink
        exec(\`ls \${"-l"} \${process.pid}\`); // safe
      });
    `,
  );

  program(
    "a concatenation holds both sides",
    `
      app.get("/", (req) => {
        exec("ls " + req.query.folder); // sink
        exec(req.query.command + " -l"); // sink
        exec("ls " + "-l"); // safe
      });
    `,
  );

  program(
    "concatenations and templates inside each other",
    `
      app.get("/", (req) => {
        const options = \`-l \${req.query.sort ? "-S" : "-t"}\`;
        const folder = "/home/" + \`\${req.query.user}/files\`; // source
        exec("ls " + options); // safe
        exec(\`ls \${options} \${folder}\`); // sink
      });
    `,
  );

  program(
    "a sum of numbers is a number",
    `
      app.get("/", (req) => {
        const count = Number(req.query.count); // source
        exec("head -n " + (count + 1)); // safe
        exec("head -n " + (req.query.count + 1)); // sink
        exec("head -n " + (req.query.count - 1)); // safe
      });
    `,
  );

  program(
    "lists that become a part of a text as they are",
    `
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        exec("ls " + [a, "b"]); // sink
        const words = b.split(" ");
        exec(\`ls \${words}\`); // sink
        const [head] = "x".match(/x/g);
        exec("ls " + c.match(/^[a-z]/gi) + head); // sink
        const list = ["-l", "."];
        exec("ls " + list + ["a"]); // safe
        exec("ls " + [d].length); // safe
      });
    `,
  );
});
