import { describe, expect, test } from "vitest";

import { account } from "./account.ts";

describe("a trail ends", () => {
  test("at the source", () => {
    const { stops } = account(`app.get("/", (req) => exec(req.query.dir));`);
    expect(stops).toMatchObject([{ kind: "source", source: "remote", isActive: true }]);
  });

  test("at a source whose threat model is off", () => {
    const { evidence, stops } = account(`exec(process.argv[2]);`);
    expect(evidence).toBe("inactive");
    expect(stops).toMatchObject([{ kind: "source", source: "cli", isActive: false }]);
  });

  test("at a constant", () => {
    const { stops } = account(`const dir = "."; exec("ls " + dir);`);
    expect(stops).toMatchObject([{ kind: "constant", at: '1 "."', way: ['1 "."', "1 dir"] }]);
  });

  test("at a number", () => {
    const { stops } = account(`app.get("/", (req) => exec("head -n " + Number(req.query.count)));`);
    expect(stops).toContainEqual(expect.objectContaining({ kind: "computed" }));
  });

  test("at a check that holds on every way", () => {
    const { evidence, stops } = account(`
      app.get("/", (req) => {
        const { dir } = req.query;
        if (dir !== "a" && dir !== "b") return;
        exec("ls " + dir);
      });
    `);
    expect(evidence).toBe("safe");
    const checked = stops.find(({ kind }) => kind === "checked");
    if (checked?.kind !== "checked") throw new Error("No check was met.");
    expect([...checked.checks].map(({ loc }) => loc.start.line)).toEqual([4, 4]);
  });

  test("at a function that ends where the value is harmful", () => {
    const { stops } = account(`
      function requireName(name) {
        if (!/^[a-z]+$/.test(name)) throw new Error("no");
      }
      app.get("/", (req) => {
        const { dir } = req.query;
        requireName(dir);
        exec("ls " + dir);
      });
    `);
    const checked = stops.find(({ kind }) => kind === "checked");
    if (checked?.kind !== "checked") throw new Error("No check was met.");
    expect([...checked.checks].map(({ loc }) => loc.start.line)).toEqual([7]);
  });

  test("at a call that makes it harmless", () => {
    const { evidence, stops } = account(`
      import { quote } from "shell-quote";
      app.get("/", (req) => {
        exec(quote(["ls", req.query.dir]));
      });
    `);
    expect(evidence).toBe("safe");
    expect(stops).toMatchObject([{ kind: "sanitized", at: '4 quote(["ls", req.query.dir])' }]);
  });

  test("at a call that replaces whatever is harmful", () => {
    const { stops } = account(`
      app.get("/", (req) => exec("ls " + req.query.dir.replace(/[^a-z]/g, "")));
    `);
    expect(stops).toContainEqual(expect.objectContaining({ kind: "checked" }));
  });

  test("at a parameter of a function whose callers are out of sight", () => {
    const { evidence, stops } = account(`export function list(dir) { exec("ls " + dir); }`);
    expect(evidence).toBe("built");
    expect(stops).toContainEqual(expect.objectContaining({ kind: "parameter", at: "1 dir" }));
  });

  test("at the result of a call that nobody knows", () => {
    const { evidence, stops } = account(`
      import { folder } from "./folder.js";
      exec(folder());
    `);
    expect(evidence).toBe("opaque");
    expect(stops).toMatchObject([{ kind: "unknown", at: "3 folder()" }]);
  });

  test("where nothing is put into what is read", () => {
    const { evidence, stops } = account(`const options = { a: 1 }; exec(options.b);`);
    expect(evidence).toBe("safe");
    expect(stops).toMatchObject([{ kind: "nothing" }]);
  });

  test("within a function, by way of the call that led there", () => {
    const { stops } = account(`
      function home() {
        return process.env.HOME;
      }
      exec("ls " + home());
    `);
    const stop = stops.find(({ kind }) => kind === "source");
    expect(stop?.way.slice(-2)).toEqual(["3 process.env.HOME", "5 home()"]);
  });

  test("where the walk is given up", () => {
    const words = Array.from({ length: 6000 }, (_, index) => `"${index}"`);
    const { evidence, stops } = account(`exec([${words.join(", ")}].join(" "));`);
    expect(evidence).toBe("unknown");
    expect(stops.map(({ kind }) => kind)).toContain("budget");
  });
});
