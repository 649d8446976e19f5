import { pool } from "../database.js";

interface Reminder {
  id: number;
  email: string;
}

// Not all instances at the same second.
const keyRotationDelay = 86_400_000 + Math.random() * 60_000; // ✅ a delay is no secret

async function remind(): Promise<void> {
  const sql = "SELECT id, email FROM invoices WHERE due < now() AND reminded IS NULL";
  const { rows } = await pool.query<Reminder>(sql);
  for (const { id, email } of rows) {
    const pause = Math.random() * 5_000; // ✅ nor is a pause
    setTimeout(() => console.info(`Invoice ${id}: a reminder for ${email}`), pause); // ✅ a function, not text
  }
}

export function startReminders(): void {
  setInterval(() => void remind().catch(console.error), keyRotationDelay).unref();
}
