import { describe } from "vitest";

import { program } from "./program.ts";

describe("JSX", () => {
  program(
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

  program(
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

  program(
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

  program(
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

  program(
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

  program(
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

  program(
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
