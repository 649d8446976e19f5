import { expect, test } from "vitest";

import { account } from "./account.ts";

test("a way over variables is told from the source to the sink", () => {
  const { lines, steps } = account(`
    app.get("/", (req) => {
      const dir = req.query.dir;
      const command = "ls " + dir;
      exec(command);
    });
  `);
  expect(steps).toEqual(["3 req.query.dir", "4 dir", "5 command"]);
  expect(lines).toBe("3 → 4");
});

test("a step that makes text of what it is given says so", () => {
  const { built } = account(`
    app.get("/", (req) => {
      const dir = req.query.dir;
      exec(\`ls \${dir}\`);
    });
  `);
  expect(built).toEqual(["4 dir"]);
});

test("a source within the sink has no way but its line", () => {
  const { lines } = account(`
    app.get("/", (req) => {
      exec(
        "ls " +
          req.query.dir,
      );
    });
  `);
  expect(lines).toBe("5");
});

test("a way through a function leads over its argument, its parameter and what it returns", () => {
  const { lines, steps } = account(`
    function build(name) {
      return "ls " + name;
    }
    app.get("/", (req) => {
      const dir = req.query.dir;
      exec(build(dir));
    });
  `);
  expect(steps).toEqual(["6 req.query.dir", "7 dir", "2 name", "3 name", "7 build(dir)"]);
  expect(lines).toBe("6 → 3");
});

test("a function that is called twice on one way is told once: its parameter and its use", () => {
  const { steps } = account(`
    const quoted = (text) => "'" + text + "'";
    app.get("/", (req) => {
      exec(quoted(quoted(req.query.dir)));
    });
  `);
  expect(steps).toEqual([
    "4 req.query.dir",
    "2 text",
    "2 text",
    "4 quoted(req.query.dir)",
    "4 quoted(quoted(req.query.dir))",
  ]);
});

test("the array that keeps the data on its way is no step", () => {
  const { lines } = account(`
    app.get("/", (req) => {
      const words = ["tar"];
      words.push(req.query.file);
      exec(words.join(" "));
    });
  `);
  expect(lines).toBe("4");
});

test("of two ways, the shorter is told", () => {
  const { lines } = account(`
    app.get("/", (req) => {
      const first = req.query.dir;
      const second = first;
      const third = second;
      const command = third + req.query.name;
      exec(command);
    });
  `);
  expect(lines).toBe("6");
});

test("a long way through a function that is known already is not taken for a short one", () => {
  const { lines } = account(`
    function slow(given) {
      const a = given;
      const b = a;
      const c = b;
      return c;
    }
    app.get("/", (req) => {
      let name = slow(".");
      if (req.query.long) name = slow(req.query.dir);
      const same = req.query.dir;
      if (req.query.short) name = same;
      exec(name);
    });
  `);
  expect(lines).toBe("11 → 12");
});

test("of a very long way, the middle is left out", () => {
  const copies = Array.from({ length: 12 }, (_, index) => `const v${index + 1} = v${index};`);
  const { lines } = account(`
    app.get("/", (req) => {
      const v0 = req.query.dir;
      ${copies.join("\n")}
      exec(v12);
    });
  `);
  expect(lines).toBe("3 → 4 → 5 → 6 → … → 15");
});

test("a loop ends", () => {
  const { evidence, lines } = account(`
    app.get("/", (req) => {
      let command = req.query.dir;
      while (command.length < 9)
        command = command + " ";
      exec(command);
    });
  `);
  expect(evidence).toBe("tainted");
  expect(lines).toBe("3");
});
