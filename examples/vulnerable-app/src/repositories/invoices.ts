import type { Pool, PoolClient } from "pg";

export interface Invoice {
  id: number;
  customer: string;
  status: string;
  total: number;
}

interface Search {
  text?: string;
  sort?: string;
  direction?: string;
}

const COLUMNS = ["id", "customer", "status", "total"].join(", ");
const SORTS = new Map([
  ["newest", "created_at DESC"],
  ["largest", "total DESC"],
]);

export class InvoiceRepository {
  constructor(private readonly pool: Pool) {}

  async byId(id: number): Promise<Invoice | undefined> {
    const sql = `SELECT ${COLUMNS} FROM invoices WHERE id = $1`;
    const { rows } = await this.pool.query<Invoice>(sql, [id]); // ✅ constants and a parameter
    return rows[0];
  }

  async search({ text = "", sort = "created_at", direction = "asc" }: Search): Promise<Invoice[]> {
    const sql = `SELECT ${COLUMNS} FROM invoices WHERE note ILIKE $1 ${order(sort, direction)}`;
    const { rows } = await this.pool.query<Invoice>(sql, [`%${text}%`]); // ❌ no-sql-injection
    return rows;
  }

  async list(sort: string, limit: unknown): Promise<Invoice[]> {
    if (typeof limit !== "number") throw new TypeError("The limit is a number");
    const by = SORTS.get(sort) ?? "id";
    const sql = `SELECT ${COLUMNS} FROM invoices ORDER BY ${by} LIMIT ${limit}`;
    const { rows } = await this.pool.query<Invoice>(sql); // ✅ a table of ours and a number
    return rows;
  }

  async withStatus(status: string): Promise<Invoice[]> {
    const { rows } = await this.pool.query<Invoice>(
      "SELECT id, total FROM invoices WHERE status = '" + status + "'", // ❌ no-sql-injection
    );
    return rows;
  }

  async byIds(ids: string[]): Promise<Invoice[]> {
    const places = ids.map((_, index) => `$${index + 1}`).join(", ");
    const sql = `SELECT ${COLUMNS} FROM invoices WHERE id IN (${places})`;
    const { rows } = await this.pool.query<Invoice>(sql, ids); // ✅ only the places are put together
    return rows;
  }

  async byNumbers(numbers: string[]): Promise<Invoice[]> {
    const list = numbers.map((number) => `'${number}'`).join(", ");
    const sql = `SELECT ${COLUMNS} FROM invoices WHERE number IN (${list})`;
    const { rows } = await this.pool.query<Invoice>(sql); // ❌ no-sql-injection
    return rows;
  }

  /** Row-level security shows each tenant its own rows only. */
  async asTenant<T>(tenant: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query("BEGIN");
      await client.query(setting("app.tenant", tenant)); // ❌ no-sql-injection
      const result = await work(client);
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  }
}

/** `SET` takes no parameters. */
function setting(name: string, value: string): string {
  return `SET LOCAL ${name} = '${value}'`;
}

function order(column: string, direction: string): string {
  return `ORDER BY ${column} ${ascending(direction)}`;
}

function ascending(direction: string): string {
  return direction === "desc" ? "DESC" : "ASC";
}
