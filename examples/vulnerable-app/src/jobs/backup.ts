import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

interface Backup {
  folder: string;
  database: string;
}

export function backUp({ folder, database }: Backup): string {
  const target = `${folder}/${database}-${new Date().toISOString()}.dump`;
  const steps = [`pg_dump ${database} -f ${target}`, `gzip ${target}`];
  for (const step of steps) {
    execSync(step); // ❌ no-command-injection
  }
  const dump = readFileSync(`${target}.gz`); // ✅ a caller is no remote source
  return createHash("sha256").update(dump).digest("hex");
}

export function tidyUp(): void {
  const steps = ["find /var/backups -mtime +30 -delete", "sync"];
  for (const step of steps) {
    execSync(step); // ✅ constants
  }
}
