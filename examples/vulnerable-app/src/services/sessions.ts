import { createHash, randomBytes } from "node:crypto";

import bcrypt from "bcrypt";
import type { Pool } from "pg";

const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

export interface User {
  id: number;
  email: string;
}

function characters(length: number): string {
  const one = () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)];
  return Array.from({ length }, one).join("");
}

export function temporaryPassword(): string {
  const password = characters(10); // ❌ no-insecure-random
  return password;
}

export async function requestReset(pool: Pool, user: User): Promise<string> {
  const resetToken = Math.random().toString(36).slice(2); // ❌ no-insecure-random
  await pool.query("UPDATE users SET reset_token = $1 WHERE id = $2", [resetToken, user.id]); // ✅ parameters
  return `https://invoices.example/reset/${resetToken}`;
}

export async function startSession(pool: Pool, user: User): Promise<string> {
  const token = randomBytes(32).toString("hex"); // ✅ from the system's generator
  await pool.query("INSERT INTO sessions VALUES ($1, $2)", [user.id, digest(token)]);
  return token;
}

export async function sessionUser(pool: Pool, token: string): Promise<User | undefined> {
  const sql = "SELECT id, email FROM users JOIN sessions USING (user_id) WHERE digest = $1";
  const { rows } = await pool.query<User>(sql, [digest(token)]); // ✅ a parameter
  return rows[0];
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("hex"); // ✅ a strong hash
}

/** The archive's login form still sends what the archive stored. */
export function archivedDigest(password: string): string {
  return createHash("md5").update(password).digest("hex"); // ❌ no-weak-hash
}

export function storedPassword(password: string, isService: boolean): Promise<string> {
  // Services sign in with each request.
  return isService ? bcrypt.hash(password, 6) : bcrypt.hash(password, 12); // ❌ no-weak-password-hash
}
