import mysql, { type Pool, type RowDataPacket } from "mysql2/promise";

interface Filter {
  year?: string;
  customer?: string;
}

function conditions({ year, customer }: Filter): string {
  const parts = ["deleted = 0"];
  if (year) parts.push(`year = ${mysql.escape(year)}`);
  if (customer) parts.push(`customer = ${mysql.escape(customer)}`);
  return parts.join(" AND ");
}

export async function archived(archive: Pool, filter: Filter): Promise<RowDataPacket[]> {
  const sql = `SELECT * FROM invoices WHERE ${conditions(filter)}`;
  const [rows] = await archive.query<RowDataPacket[]>({ sql, timeout: 5_000 }); // ✅ escaped
  return rows;
}

export async function archivedNotes(archive: Pool, { year = "", customer }: Filter) {
  let sql = "SELECT note FROM notes WHERE year = ?";
  if (customer) sql += ` AND customer = '${customer}'`;
  const [rows] = await archive.execute<RowDataPacket[]>(sql, [year]); // ❌ no-sql-injection
  return rows;
}

export async function archivedTotal(archive: Pool, id: string): Promise<number> {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}$/.test(id)) throw new RangeError("This is no archive number");
  const [rows] = await archive.query<RowDataPacket[]>(`CALL total_of('${id}')`); // ✅ checked above
  return Number(rows[0]?.total);
}
