import { describe } from "vitest";

import { program } from "./program.ts";

describe("React", () => {
  program(
    "createElement hands properties and children to a component",
    `
      import { createElement } from "react";
      const Job = ({ command, folder, children }) => {
        exec(command); // sink
        exec(folder); // safe
        exec(children); // sink
        return null;
      };
      const List = ({ children }) => {
        exec(children); // safe
        return null;
      };
      app.get("/", (req) => [
        createElement(Job, { command: req.query.command, folder: "/tmp" }, req.query.folder), // source
        createElement(List, null, "ls"),
      ]);
    `,
  );

  program(
    "memo and forwardRef wrap a component",
    `
      import React, { forwardRef } from "react";
      const Job = React.memo(function Job({ command, folder }) {
        exec(command); // sink
        exec(folder); // safe
        return null;
      });
      const Other = React.memo(forwardRef((props, ref) => {
        exec(props.command); // sink
        exec(props.folder); // safe
        return null;
      }));
      app.get("/", (req) => [
        <Job command={req.query.command} folder="/tmp" />, // source
        <Other command={req.query.command} folder="/tmp" />, // source
      ]);
    `,
  );

  program(
    "what a state is set to",
    `
      import { useState } from "react";
      function Job({ sent }) {
        const [command, setCommand] = useState("ls");
        const [folder, setFolder] = useState("/tmp");
        const [text, setText] = useState(() => sent);
        const [word, setWord] = useState("");
        setCommand(sent);
        setFolder("/home");
        setWord((before) => before + sent);
        exec(command); // sink
        exec(folder); // safe
        exec(text); // sink
        exec(word); // sink
        return null;
      }
      app.get("/", (req) => <Job sent={req.query.command} />); // source
    `,
  );

  program(
    "a component below sets the state of the one above",
    `
      import { useState } from "react";
      function Field({ onChange, onReset, sent }) {
        return <input onBlur={() => { onChange(sent); onReset("ls"); }} />;
      }
      function Job({ sent }) {
        const [command, setCommand] = useState("ls");
        const [folder, setFolder] = useState("/tmp");
        exec(command); // sink
        exec(folder); // safe
        return <Field sent={sent} onChange={setCommand} onReset={setFolder} />;
      }
      app.get("/", (req) => <Job sent={req.query.command} />); // source
    `,
  );

  program(
    "useRef, useMemo and useCallback",
    `
      import { useCallback, useMemo, useRef } from "react";
      function Job({ sent }) {
        const first = useRef(sent);
        const later = useRef();
        const other = useRef("ls");
        later.current = sent;
        const text = useMemo(() => sent.trim(), [sent]);
        const constant = useMemo(() => "ls", [sent]);
        const run = useCallback((command) => exec(command), []); // sink
        const show = useCallback((command) => exec(command), []); // safe
        exec(first.current); // sink
        exec(later.current); // sink
        exec(other.current); // safe
        exec(text); // sink
        exec(constant); // safe
        run(sent);
        show("ls");
        return null;
      }
      app.get("/", (req) => <Job sent={req.query.command} />); // source
    `,
  );

  program(
    "a component that hands its properties on",
    `
      const Inner = ({ command, folder }) => {
        exec(command); // sink
        exec(folder); // safe
        return null;
      };
      const Outer = ({ name, ...rest }) => <Inner {...rest} folder="/tmp" />;
      app.get("/", (req) => <Outer name={req.query.name} command={req.query.command} folder="/" />); // source
    `,
  );

  program(
    "components in an object, and generics",
    `
      const jobs = {
        Run: ({ command }) => { exec(command); return null; }, // sink
        Show: ({ command }) => { exec(command); return null; }, // safe
      };
      app.get("/", (req) => [<jobs.Run command={req.query.command} />, <jobs.Show command="ls" />]); // source
    `,
  );

  program(
    "a render property",
    `
      const Load = ({ children, sent }) => children(sent, "ls");
      app.get("/", (req) => (
        <Load sent={req.query.command}>
          {(command, other) => [
            exec(command), // sink
            exec(other), // safe
          ]}
        </Load>
      ));
    `,
  );
});
