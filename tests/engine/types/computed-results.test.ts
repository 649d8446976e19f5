import { describe } from "vitest";

import { typedProgram } from "./typed-program.ts";

describe("results of calls whose declaration says that they are numbers or constants", () => {
  typedProgram(
    "functions of another file, by what their code computes",
    `
      import { countOf, isKnown, levelOf, nameOf, orderOf } from "./users.ts";
      app.get("/", async (req) => {
        const { user } = req.query; // source
        exec("head -" + countOf(user)); // safe with types
        exec("head -" + isKnown(user)); // safe with types
        exec("head -" + levelOf(user)); // safe with types
        exec("sort " + (await orderOf(user))); // safe with types
        exec("head -" + (await nameOf(user))); // sink
      });
    `,
    {
      report: "opaque",
      files: {
        "src/users.ts": `
          export enum Level { Low, High }
          export const countOf = (name: string) => name.length;
          export const isKnown = (name: string) => name !== "";
          export const levelOf = (name: string) => (name ? Level.Low : Level.High);
          export const nameOf = async (name: string) => name.toUpperCase();
          export async function orderOf(name: string) { return name ? ("asc" as const) : ("desc" as const); }
        `,
      },
    },
  );

  typedProgram(
    "functions of another file that only claim it",
    `
      import { cast, load, parsed, said, table } from "./claims.ts";
      app.get("/", async (req) => {
        const { user } = req.query; // source
        exec("head -" + cast(user)); // sink
        exec("head -" + parsed(user)); // sink
        exec("head -" + (await load(user))); // sink
        exec("head -" + said(user).index); // sink
        exec("head -" + table.count(user)); // sink
      });
    `,
    {
      report: "opaque",
      files: {
        "src/claims.ts": `
          interface Said { readonly index: number; }
          export const cast = (text: string) => text as unknown as number;
          export const parsed = (text: string): number => JSON.parse(text);
          export async function load(text: string): Promise<number> { return (await fetch(text)).json() as any; }
          export const said = (text: string): Said => ({ index: text.length });
          export declare const made: unknown;
          export const table = made as { count(text: string): number };
        `,
      },
    },
  );

  typedProgram(
    "functions of a library",
    `
      import { first, kind, last, parse, size } from "lists";
      app.get("/", async (req) => {
        const { names } = req.query; // source
        exec("echo " + size(names)); // safe with types
        exec("echo " + (await kind(names))); // safe with types
        exec("echo " + last(names).index); // safe with types
        exec("echo " + last(names).counts[0]); // safe with types
        exec("echo " + last(names).text); // sink
        exec("echo " + first(names)); // sink
        exec("echo " + parse<number>(names)); // sink
      });
    `,
    {
      report: "opaque",
      files: {
        "node_modules/lists/index.d.ts": `
          export function size(list: unknown): number;
          export function first(list: unknown): string;
          export function kind(list: unknown): Promise<"short" | "long" | undefined>;
          export function parse<Result>(text: string): Result;
          export interface Last { readonly counts: number[]; readonly index: number; readonly text: string; }
          export function last(list: unknown): Last;
        `,
      },
    },
  );

  typedProgram(
    "what a cast, an annotation or a parameter says",
    `
      app.get("/", (req) => {
        const { a, b } = req.query; // source
        const limit: number = a;
        exec("head -" + limit); // sink
        exec("head -" + (b as number)); // sink
        const list = b as { size(): number };
        exec("head -" + list.size()); // sink
      });
    `,
    { report: "opaque" },
  );

  typedProgram(
    "functions of the file, whose results are seen",
    `
      app.get("/", (req) => {
        const { a } = req.query; // source
        const count = (text: string): number => text as unknown as number;
        exec("head -" + count(a)); // sink
        exec("head -" + a.length * 2); // safe
      });
    `,
  );
});
