import { readdir } from "node:fs/promises";

import escapeHtml from "escape-html";
import { Router, type Request, type Response } from "express";

import { asyncHandler } from "../middleware/async-handler.js";

const DROP_BOX = "/var/lib/invoices/incoming";
const ENTITIES: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

const escaped = (text: string) => text.replace(/[<>&]/g, (sign) => ENTITIES[sign] ?? "");
const row = (label: string, text: string) => `<tr><th>${label}<td title="${text}">${text}`;

function page(title: string, body: string): string {
  return `<!DOCTYPE html><title>${title}</title>${body}`;
}

export const previews = Router();

previews.get("/letter", (request: Request, response: Response) => {
  const { name, subject } = request.query as Record<string, string>;
  let body = "<table>";
  body += row("To", escaped(name)); // its sign for a quote stays a quote
  response.send(page(escaped(subject), body)); // ❌ no-reflected-xss
});

previews.get("/subject", (request: Request, response: Response) => {
  const { subject } = request.query as Record<string, string>;
  response.send(page(escaped(subject), `<p>${escaped(subject)}`)); // ✅ escaped for where it stands
});

previews.get(
  "/incoming",
  asyncHandler(async (_request: Request, response: Response) => {
    const names = await readdir(DROP_BOX);
    const items = names.map((name) => `<li><a href="/incoming/${encodeURI(name)}">${name}</a>`);
    response.send(page("Incoming", items.join(""))); // ❌ no-reflected-xss
  }),
);

previews.get("/template", (request: Request, response: Response) => {
  const name = escapeHtml(String(request.query.name));
  const copy = `<button onclick="copy('${name}')">Copy</button>`; // ❌ no-improper-code-sanitization
  const edit = `<button class="edit" data-template="${name}">Edit</button>`;
  response.send(page("Template", copy + edit)); // ✅ escaped for attributes
});

previews.use((request: Request, response: Response) => {
  response.status(404).type("text");
  response.send(`There is no ${decodeURIComponent(request.url)}`); // ✅ no HTML
});
