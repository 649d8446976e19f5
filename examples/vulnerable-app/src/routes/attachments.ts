import { exec, execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import path from "node:path";

import { Router, type Request, type Response } from "express";

import { config } from "../config.js";
import { asyncHandler } from "../middleware/async-handler.js";

const LANGUAGES = ["de", "en", "fr"];
const PREVIEWERS: Record<string, string> = { pdf: "pdftoppm", svg: "rsvg-convert" };

function attachmentPath(invoice: string, name: string): string {
  return path.join(config.attachments, invoice, name);
}

function shell(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    exec(command, (error, output) => (error ? reject(error) : resolve(output))); // ❌ no-command-injection
  });
}

class FileStore {
  constructor(private readonly root: string) {}

  async keep(name: string, content: string): Promise<void> {
    await mkdir(this.root, { recursive: true }); // ✅ the folder is ours
    await writeFile(path.join(this.root, name), content); // ❌ no-path-traversal
  }

  async keepUnderNewName(name: string, content: string): Promise<string> {
    const kept = `${randomUUID()}${path.extname(path.basename(name))}`;
    await writeFile(path.join(this.root, kept), content); // ✅ a base name's extension
    return kept;
  }
}

const store = new FileStore(config.attachments);

export const attachments = Router();

attachments.get("/:invoice/:name", (request, response) => {
  const { invoice, name } = request.params;
  createReadStream(attachmentPath(invoice, name)).pipe(response); // ❌ no-path-traversal
});

attachments.get("/:invoice/latest/:name", (request, response) => {
  const name = path.basename(request.params.name);
  createReadStream(path.join(config.attachments, "latest", name)).pipe(response); // ✅ a base name
});

attachments.get("/shared", (request, response) => {
  const root = path.resolve(config.attachments, "shared");
  const file = path.resolve(root, String(request.query.file));
  if (!file.startsWith(root + path.sep)) {
    response.status(404).json({ error: "There is no such attachment" });
    return;
  }
  createReadStream(file).pipe(response); // ✅ it lies below the root
});

attachments.get(
  "/terms",
  asyncHandler(async (request: Request, response: Response) => {
    let language = String(request.query.language);
    if (!LANGUAGES.includes(language)) language = "en";
    response.type("text").send(await readFile(`terms/${language}.txt`, "utf8")); // ✅ one of three
  }),
);

attachments.post("/", (request, response, next) => {
  const { name, content, keepName = false } = request.body;
  const kept = keepName ? store.keep(name, content) : store.keepUnderNewName(name, content);
  kept.then((file) => response.status(201).json({ name: file ?? name })).catch(next);
});

attachments.post(
  "/:invoice/preview",
  asyncHandler(async (request: Request, response: Response) => {
    const { page = 1, name } = request.body as { page?: number; name: string };
    const file = path.join(config.attachments, path.basename(name));
    await shell(`pdftoppm -f ${page} -l ${page} -png ${file} ${file}`);
    response.json({ free: await shell("df --output=avail /var/lib | tail -1") });
  }),
);

attachments.post("/:invoice/convert", (request, response) => {
  const { previewer = "pdf", tool = PREVIEWERS[previewer] } = request.body;
  const file = `${Number(request.params.invoice)}.pdf`;
  const answer = (error: Error | null) => response.status(error ? 422 : 204).end();
  execFile(tool, [file], { cwd: config.attachments }, answer); // ❌ no-command-injection
});

attachments.post("/:invoice/icon", (request, response) => {
  const tool = PREVIEWERS[request.body.previewer] ?? "pdftoppm";
  const file = `${Number(request.params.invoice)}.pdf`;
  const answer = (error: Error | null) => response.status(error ? 422 : 204).end();
  execFile(tool, [file], { cwd: config.attachments }, answer); // ✅ a table of ours
});

attachments.delete(
  "/:invoice",
  asyncHandler(async (request: Request, response: Response) => {
    const names: string[] = request.body.names;
    const files = names.map((name) => path.join(config.attachments, name));
    await Promise.all(files.map((file) => unlink(file))); // ❌ no-path-traversal
    response.status(204).end();
  }),
);
