import { describe } from "vitest";

import { program } from "../flow/program.ts";
import { typedProgram } from "./typed-program.ts";

const built = { isTypeScript: true, report: "built" } as const;

describe("annotations of parameters whose callers cannot be seen", () => {
  program(
    "numbers, truth values and constants",
    `
      enum Level { Low, High }
      type Order = "asc" | "desc";
      const COLUMNS = { name: 1, date: 2 };
      export function list(count: number, isLong: boolean, level: Level, order: Order, name: string) {
        exec("head -" + count); // safe
        exec("ls " + isLong); // safe
        exec("ls " + level); // safe
        exec(\`sort \${order}\`); // safe
        exec("ls " + name); // sink
      }
      export const some = (a?: number, b: number | null = 1, c: 1 | 2 = 1, d: bigint = 1n) => {
        exec("head -" + a); // safe
        exec("head -" + b); // safe
        exec("head -" + c); // safe
        exec("head -" + d); // safe
      };
      export const column = (key: keyof typeof COLUMNS, other: string | number, any: any) => {
        exec("cut " + key); // safe
        exec("cut " + other); // sink
        exec("cut " + any); // sink
      };
    `,
    built,
  );

  program(
    "properties and elements",
    `
      interface Page { readonly limit: number; readonly name: string }
      export function list({ limit, name }: Page, { count }: { count?: number }) {
        exec("head -" + limit); // safe
        exec("head -" + count); // safe
        exec("head -" + name); // sink
      }
      export const read = (page: Readonly<Page>, ids: number[], names: readonly string[]) => {
        exec("head -" + page.limit); // safe
        exec("head -" + page.name); // sink
        exec("cat " + ids.join(" ")); // safe
        exec("cat " + ids[0]); // safe
        exec("cat " + names.join(" ")); // sink
      };
    `,
    built,
  );

  program(
    "what has become text, in a function that puts texts together",
    `
      const line = (text: string) => "head -" + text;
      export const list = (count: number, name: string) => {
        exec(line(String(count))); // safe
        exec(line(name)); // sink
      };
    `,
    built,
  );

  program(
    "what is sent is untrusted, whatever the annotation says",
    `
      const run = (count: number) => exec("head -" + count); // sink
      app.get("/", (req) => run(req.query.count)); // source
    `,
    { isTypeScript: true },
  );

  typedProgram(
    "types of another file",
    `
      import type { Order, Page } from "./types.ts";
      export function list(order: Order, page: Page, { limit }: Page) {
        exec("sort " + order); // safe with types
        exec("head -" + page.limit); // safe with types
        exec("head -" + limit); // safe with types
        exec("head -" + page.name); // sink
      }
    `,
    {
      report: "built",
      files: {
        "src/types.ts": `export type Order = "asc" | "desc"; export interface Page { limit: number; name: string }`,
      },
    },
  );
});
