import { describe } from "vitest";

import { program } from "./program.ts";

const code = { rule: "no-code-injection" };

describe("texts that are literals of code", () => {
  program(
    "a stringified text is a literal, and within quotes it is none",
    `
      app.get("/", (req) => {
        const { name } = req.query; // source
        new Function("it", "return it[" + JSON.stringify(name) + "]"); // safe
        new Function("it", \`return it[\${JSON.stringify(name)}]\`); // safe
        new Function("it", "return it['a'][" + JSON.stringify(name) + "]"); // safe
        new Function("it", "return it['it\\\\'s'][" + JSON.stringify(name) + "]"); // safe
        new Function("it", "return '" + JSON.stringify(name) + "'"); // sink
        new Function("it", \`return "\${JSON.stringify(name)}"\`); // sink
        new Function("it", "return \`a " + JSON.stringify(name) + "\`"); // sink
        new Function("it", "return it[" + name + "]"); // sink
      });
    `,
    code,
  );

  program(
    "templates and comments of the code",
    `
      app.get("/", (req) => {
        const { name } = req.query; // source
        new Function("it", "return \`a \${it[{}, " + JSON.stringify(name) + "]}\`"); // safe
        new Function("it", "return \`a \${it({})} b\`; return " + JSON.stringify(name)); // safe
        new Function("it", "// it's\\nreturn " + JSON.stringify(name)); // safe
        new Function("it", "/* it's */ return " + JSON.stringify(name)); // safe
        new Function("it", "return \`a \${it({})} " + JSON.stringify(name) + "\`"); // sink
        new Function("it", "// by " + JSON.stringify(name) + "\\nreturn 1"); // sink
        new Function("it", "/* by " + JSON.stringify(name) + " */ return 1"); // sink
      });
    `,
    code,
  );

  program(
    "what is done to it before and afterwards",
    `
      const literal = (text) => JSON.stringify(String(text));
      app.get("/", (req) => {
        const { name } = req.query; // source
        const text = JSON.stringify(name);
        const quoted = JSON.stringify(name);
        const inner = JSON.stringify(name);
        const parsed = JSON.parse(JSON.stringify(req.body)); // source
        eval("name = " + literal(name)); // safe
        eval("name = " + text); // safe
        eval("name = " + JSON.stringify(name).replace(/</g, "\\\\u003c").trim()); // safe
        eval("name = '" + quoted + "'"); // sink
        eval("name = " + inner.slice(1, -1)); // sink
        eval("name = " + JSON.stringify(name).replace(/"/g, "'")); // sink
        eval("name = " + JSON.stringify(name)[req.query.at]); // sink
        eval(parsed.name); // sink
      });
    `,
    code,
  );

  program(
    "what functions do to it that it is handed to",
    `
      const fill = (text) => eval("\`" + text.replace(/\\$\\{/g, "$&data.") + "\`"); // sink
      const named = (text) => eval("'" + text + "'"); // sink
      const assigned = (text) => eval("name = " + text); // safe
      app.get("/", (req) => {
        fill(JSON.stringify(req.query.name)); // source
        named(JSON.stringify(req.query.name)); // source
        assigned(JSON.stringify(req.query.name));
      });
    `,
    code,
  );

  program(
    "a dollar sign in a name of the code, and a sign that ends it",
    `
      app.get("/", (req) => {
        const { name } = req.query; // source
        if (!/^[A-Za-z_$][\\w$]*$/.test(name)) return;
        new Function("it", "return it." + name); // safe
      });
      app.get("/", (req) => {
        const { name } = req.query; // source
        if (!/^[A-Za-z_$.][\\w$;]*$/.test(name)) return;
        new Function("it", "return it." + name); // sink
      });
    `,
    code,
  );

  program(
    "a dollar sign in a name of a command",
    `
      app.get("/", (req) => {
        const { name } = req.query; // source
        if (!/^[A-Za-z_$][\\w$]*$/.test(name)) return;
        exec("echo " + name); // sink
      });
    `,
  );

  program(
    "a shell, which reads no literals",
    `
      app.get("/", (req) => {
        exec("echo " + JSON.stringify(req.query.name)); // sink
      });
    `,
  );
});
