import Database from "better-sqlite3";
import { Router } from "express";

import { config } from "../config.js";

interface Customer {
  id: number;
  name: string;
  city: string;
}

/** A copy of the customer list for look-ups, refreshed every night. */
class CustomerDirectory {
  readonly #database: Database.Database;

  constructor(file: string) {
    this.#database = new Database(file, { readonly: true });
  }

  named(name: string): Customer[] {
    const sql = `SELECT * FROM customers WHERE name LIKE '%${name}%'`;
    return this.#database.prepare<[], Customer>(sql).all(); // ❌ no-sql-injection
  }

  inCity(city: string): Customer[] {
    const sql = "SELECT * FROM customers WHERE city = ?";
    return this.#database.prepare<[string], Customer>(sql).all(city); // ✅ a parameter
  }

  newest(count: number): Customer[] {
    const sql = `SELECT * FROM customers ORDER BY id DESC LIMIT ${count}`;
    return this.#database.prepare<[], Customer>(sql).all(); // ✅ `Number` on the way here
  }
}

const directory = new CustomerDirectory(config.directory);

export const customers = Router();

customers.get("/", (request, response) => {
  response.json(directory.newest(Number(request.query.count) || 20));
});

customers.get("/named/:name", ({ params: { name } }, response) => {
  response.json(directory.named(name));
});

customers.get("/city/:city", (request, response) => {
  response.json(directory.inCity(request.params.city));
});
