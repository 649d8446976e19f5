/**
 * Programs put together by chance from what the table of constructs beside this folder is about:
 * writes, calls, classes, promises, loops, checks, sources and sinks.
 *
 * All names of their own are `v` and three digits, and each statement stands on a line of its own.
 */
import { Dice } from "./dice.ts";

const PRELUDE = [
  `import { exec, spawn } from "node:child_process";`,
  `import { readFile } from "node:fs/promises";`,
  `import path from "node:path";`,
  `import express from "express";`,
  `import { Pool } from "pg";`,
  `const app = express(); const pool = new Pool();`,
];

const MAX_DEPTH = 3;

export function randomProgram(seed: number): string {
  return new Author(new Dice(seed)).program();
}

class Author {
  readonly #dice: Dice;
  #names = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  program(): string {
    const lines = [...PRELUDE];
    const functions: string[] = [];
    const count = 1 + this.#dice.below(3);
    for (let index = 0; index < count; index += 1) {
      const name = this.#name();
      lines.push(...this.#definition(name, functions));
      functions.push(name);
    }
    lines.push(`app.post("/", async (request, response, next) => {`);
    lines.push(...this.#body(["request.query.a", "request.body"], functions, 0));
    lines.push(`});`);
    return lines.join("\n");
  }

  #name(): string {
    this.#names += 1;
    return `v${String(this.#names).padStart(3, "0")}`;
  }

  #definition(name: string, functions: readonly string[]): string[] {
    const [a, b] = [this.#name(), this.#name()];
    const body = (values: readonly string[]) => this.#body(values, functions, 1);
    switch (this.#dice.below(9)) {
      case 0:
        return [`function ${name}(${a}, ${b}) {`, ...body([a, b]), `}`];
      case 1:
        return [`const ${name} = async (${a}, ...${b}) => {`, ...body([a, `${b}[0]`]), `};`];
      case 2:
        return [`function* ${name}(${a}) {`, `yield ${a};`, ...body([a]), `}`];
      case 3:
        return [
          `class ${name} {`,
          `#${b} = [];`,
          `constructor(${a}) { this.given = ${a}; this.#${b}.push(${a}); }`,
          `get text() { return this.given; }`,
          `static of(${a}) { return new ${name}(${a}); }`,
          `list() {`,
          ...body(["this.given", `this.#${b}[0]`, "this.text"]),
          `}`,
          `}`,
        ];
      case 4:
        return [`const ${name} = { ${a}: 1, m(${b}) {`, ...body([b, `this.${a}`]), `} };`];
      case 5:
        return [
          `function ${name}(${a}) { this.kept = ${a}; }`,
          `${name}.prototype.m = function (${b}) {`,
          ...body([b, "this.kept"]),
          `};`,
        ];
      case 6:
        return [`export const ${name} = (${a}) => (${b}) => ${this.#value([a, b], functions, 1)};`];
      case 7:
        return [
          `function ${name}(${a}) { if (!/^[a-z]+$/.test(${a})) throw new Error(${a}); return ${a}; }`,
        ];
      default:
        return [`let ${name} = ${this.#value([], functions, 1)};`];
    }
  }

  #body(values: readonly string[], functions: readonly string[], depth: number): string[] {
    const known = [...values];
    const lines: string[] = [];
    const count = 2 + this.#dice.below(2);
    for (let index = 0; index < count; index += 1) {
      const name = this.#name();
      lines.push(...this.#statement(name, known, functions, depth));
      if (depth === 0 || this.#dice.below(2) === 0) lines.push(this.#sink(known, functions));
    }
    lines.push(`return ${this.#value(known, functions, depth)};`);
    return lines;
  }

  /** Adds the name to those that are known where it is from then on. */
  #statement(name: string, known: string[], functions: readonly string[], depth: number): string[] {
    const value = () => this.#value(known, functions, depth);
    const inner = () =>
      depth < MAX_DEPTH - 1 ? this.#statement(this.#name(), [...known], functions, depth + 1) : [];
    const one = this.#one(known);
    switch (this.#dice.below(14)) {
      case 0:
        known.push(name);
        return [`let ${name} = ${value()};`, `${name} += ${value()};`];
      case 1:
        known.push(name);
        return [`const { a: ${name}, ...${this.#name()} } = ${value()};`];
      case 2:
        known.push(name);
        return [`const [${name} = ${value()}] = ${value()};`];
      case 3:
        known.push(`${name}.a`, name);
        return [`const ${name} = { a: ${value()}, b: ${value()} };`, `${name}.a = ${value()};`];
      case 4:
        return [`if (!["a", "b"].includes(${one})) return;`];
      case 5:
        return [`if (typeof ${one} !== "number") {`, ...inner(), `} else {`, ...inner(), `}`];
      case 6:
        return [
          `for (const ${name} of ${value()}) {`,
          this.#sink([...known, name], functions),
          `}`,
        ];
      case 7:
        return [`try {`, ...inner(), `} catch (${name}) {`, this.#sink([name], functions), `}`];
      case 8:
        return [
          `switch (${one}) {`,
          `case "a":`,
          ...inner(),
          `break;`,
          `default:`,
          ...inner(),
          `}`,
        ];
      case 9:
        known.push(`${name}.join(" ")`, name);
        return [`const ${name} = ["ls"];`, `${name}.push(${value()}, ${value()});`];
      case 10:
        known.push(`${name}.get("a")`);
        return [`const ${name} = new Map([["a", ${value()}]]);`, `${name}.set("a", ${value()});`];
      case 11:
        return [`while (${one}) {`, ...inner(), `if (${one}) break;`, `}`];
      case 12:
        known.push(name);
        return [`const ${name} = (${this.#name()}) => ${value()};`];
      default:
        known.push(name);
        return [`const ${name} = ${value()};`];
    }
  }

  #sink(known: readonly string[], functions: readonly string[]): string {
    const value = this.#value(known, functions, 2);
    switch (this.#dice.below(6)) {
      case 0:
        return `void pool.query("SELECT " + ${value});`;
      case 1:
        return `void readFile(path.join("/srv", ${value}));`;
      case 2:
        return `spawn(${value}, [${value}], { shell: ${this.#dice.of(["true", "false"])} });`;
      case 3:
        return `eval(${value});`;
      default:
        return `exec(${value});`;
    }
  }

  #one(known: readonly string[]): string {
    return known[this.#dice.below(known.length)] ?? "undefined";
  }

  #value(known: readonly string[], functions: readonly string[], depth: number): string {
    if (depth >= MAX_DEPTH) return known.length > 0 ? this.#one(known) : `"x"`;
    const value = () => this.#value(known, functions, depth + 1);
    const called = functions[this.#dice.below(functions.length)];
    const parameter = this.#name();
    switch (this.#dice.below(24)) {
      case 0:
        return `"text"`;
      case 1:
        return `\`a \${${value()}} b\``;
      case 2:
        return `(${value()} + ${value()})`;
      case 3:
        return called === undefined ? "process.argv[2]" : `${called}(${value()}, ${value()})`;
      case 4:
        return called === undefined ? "process.env.A" : `new ${called}(${value()}).m(${value()})`;
      case 5:
        return called === undefined ? `"y"` : `${called}?.m?.(${value()})`;
      case 6:
        return `[${value()}, ...${value()}].map((${parameter}) => ${parameter}).join(",")`;
      case 7:
        return `(${value()} ? ${value()} : ${value()})`;
      case 8:
        return `(${value()} ?? ${value()})`;
      case 9:
        return `({ ...${value()}, a: ${value()} }).a`;
      case 10:
        return `Number(${value()})`;
      case 11:
        return `String(${value()}).trim().replace(/[^a-z]/g, "")`;
      case 12:
        return `(() => ${value()})()`;
      case 13:
        return `((${parameter}) => ${parameter})(${value()})`;
      case 14:
        return `Promise.resolve(${value()}).then((${parameter}) => ${parameter})`;
      case 15:
        return `Object.assign({}, ${value()}).a`;
      case 16:
        return `JSON.parse(${value()}).a`;
      case 17:
        return `[${value()}].concat(${value()}).filter(Boolean)[0]`;
      case 18:
        return `(${value()}, ${value()})`;
      case 19:
        return `Object.entries(${value()}).flat()`;
      case 20:
        return `new Promise((${parameter}) => ${parameter}(${value()}))`;
      default:
        return known.length > 0 ? this.#one(known) : "process.argv[2]";
    }
  }
}
