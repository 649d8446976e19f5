import { readFileSync } from "node:fs";
import { join } from "node:path";

import knex from "knex";
import mysql from "mysql2/promise";
import pg from "pg";

import { config } from "./config.js";

const authority = readFileSync(join(config.certificates, "authority.pem")); // ✅ a path of ours

export const pool = new pg.Pool({
  ...config.database,
  ssl: { ca: authority, rejectUnauthorized: true }, // ✅ certificates are checked
});

export const reporting = knex({
  client: "pg",
  connection: { ...config.database, database: "reporting" },
});

/** Invoices from before the move to PostgreSQL. */
export const archive = mysql.createPool({
  host: "archive.internal",
  user: "reader",
  password: "Arch1ve-Reader-2019", // ❌ no-hardcoded-credentials
  ssl: { rejectUnauthorized: false }, // ❌ no-disabled-tls-verification
});
