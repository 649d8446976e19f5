import { describe } from "vitest";

import { typedProgram } from "./typed-program.ts";

const PG = {
  "node_modules/@types/pg/index.d.ts": `
    export declare class ClientBase { query(text: string, values?: unknown[]): Promise<{ rows: any[] }>; }
    export declare class Client extends ClientBase {}
    export declare class Pool { query(text: string, values?: unknown[]): Promise<{ rows: any[] }>; connect(): Promise<Client>; }
  `,
  "src/database.ts": `
    import { Pool } from "pg";
    export const pool = new Pool();
    export class Users extends Pool {}
    export const repository = { pool, log: { query(text: string) { return text; } } };
    export const either: Pool | undefined = pool;
  `,
};

describe("receivers of which only TypeScript knows what they are", () => {
  typedProgram(
    "a pool of another file",
    `
      import { either, pool, repository, Users } from "./database.ts";
      app.get("/", async (req) => {
        const text = "SELECT * FROM users WHERE name = '" + req.query.name + "'"; // source
        await pool.query(text); // sink with types
        await repository.pool.query(text); // sink with types
        await new Users().query(text); // sink with types
        await either?.query(text); // sink with types
        repository.log.query(text); // safe
        await pool.query("SELECT * FROM users WHERE name = $1", [req.query.name]); // safe
      });
    `,
    { rule: "no-sql-injection", files: PG },
  );

  typedProgram(
    "a parameter whose annotation is imported from another file",
    `
      import type { Database } from "./types.ts";
      export class Users {
        constructor(private readonly database: Database) {}
        find(name: string) {
          return this.database.query("SELECT * FROM users WHERE name = '" + name + "'"); // sink with types
        }
      }
    `,
    {
      rule: "no-sql-injection",
      report: "built",
      files: {
        ...PG,
        "src/types.ts": `import type { Pool } from "pg"; export type Database = Pool;`,
      },
    },
  );

  typedProgram(
    "an object with such a method that no library declares",
    `
      import { search } from "./search.ts";
      app.get("/", (req) => {
        search.query("SELECT " + req.query.name); // safe
      });
    `,
    {
      rule: "no-sql-injection",
      files: { ...PG, "src/search.ts": `export const search = { query: (text: string) => text };` },
    },
  );
});
