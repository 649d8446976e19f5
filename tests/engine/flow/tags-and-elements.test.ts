import { describe } from "vitest";

import { program } from "./program.ts";

describe("tagged templates", () => {
  program.fails(
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

  program.fails(
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

  program.fails(
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

  program.fails(
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

describe("JSX", () => {
  program.fails(
    "attributes are the properties that a component is given",
    `
      function Job({ command, folder }) {
        exec(command); // sink
        exec(folder); // safe
        return null;
      }
      app.get("/", (req) => <Job command={req.query.command} folder="/tmp" />); // source
    `,
  );

  program.fails(
    "a component that keeps its properties in one object",
    `
      const Job = (props) => {
        exec(props.command); // sink
        exec(props.folder); // safe
        return null;
      };
      app.get("/", (req) => <Job folder="/tmp" command={req.query.command}>text</Job>); // source
    `,
  );

  program.fails(
    "spread attributes",
    `
      function Job({ command, folder }) {
        exec(command); // sink
        exec(folder); // safe
        return null;
      }
      app.get("/", (req) => {
        const job = { command: req.query.command, folder: "/tmp" }; // source
        return <Job {...job} />;
      });
    `,
  );

  program.fails(
    "children",
    `
      function Job({ children, folder }) {
        exec(children); // sink
        exec(folder); // safe
        return null;
      }
      app.get("/", (req) => <Job folder="/tmp">{req.query.command}</Job>); // source
    `,
  );

  program.fails(
    "children that are constant text",
    `
      function Job({ children, command }) {
        exec(children); // safe
        exec(command); // sink
        return null;
      }
      app.get("/", (req) => <Job command={req.query.command}>ls</Job>); // source
    `,
  );

  program.fails(
    "a function that is given as an attribute",
    `
      function Job({ run, show, command }) {
        run(command);
        show("ls");
        return null;
      }
      app.get("/", (req) => (
        <Job
          command={req.query.command} // source
          run={(command) => exec(command)} // sink
          show={(command) => exec(command)} // safe
        />
      ));
    `,
  );

  program.fails(
    "a class component",
    `
      import { Component } from "react";
      class Job extends Component {
        render() {
          exec(this.props.command); // sink
          exec(this.props.folder); // safe
          return null;
        }
      }
      app.get("/", (req) => <Job command={req.query.command} folder="/tmp" />); // source
    `,
  );
});
