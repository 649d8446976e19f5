import { exec, execFile, execSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { quote } from "shell-quote";

const inShell = promisify(exec);
const run = promisify(execFile);

interface Layout {
  landscape?: boolean;
  title?: string;
}

function renderCommand(source: string, target: string, { landscape, title = "" }: Layout): string {
  const orientation = landscape ? "Landscape" : "Portrait";
  return ["wkhtmltopdf", "-O", orientation, "--title", `"${title}"`, source, target].join(" ");
}

export async function renderedPdf(source: string, layout: Layout = {}): Promise<string> {
  const target = join(tmpdir(), `${randomUUID()}.pdf`);
  await inShell(renderCommand(source, target, layout)); // ❌ no-command-injection
  return target;
}

/** The same without a shell, for pages of more than one sheet. */
export async function renderedBooklet(source: string, { title = "" }: Layout): Promise<string> {
  const target = join(tmpdir(), `${randomUUID()}.pdf`);
  await run("wkhtmltopdf", ["--title", title, source, target]); // ✅ no shell
  return target;
}

export async function watermarked(file: string, text: string): Promise<void> {
  await inShell(`qpdf --replace-input ${quote([file])} --title=${quote([text])}`); // ✅ quoted
}

export async function pageCount(file: string): Promise<number> {
  const { stdout } = await inShell("pdfinfo " + file + " | grep Pages"); // ❌ no-command-injection
  return Number(stdout.replace("Pages:", ""));
}

/** Which build made this document: printed in its footer. */
export const build = { commit: git("rev-parse --short HEAD"), date: git("log -1 --format=%cs") };

function git(question: string): string {
  return execSync(`git ${question}`, { encoding: "utf8" }).trim(); // ✅ both callers are above
}
