import { writeFile } from "node:fs/promises";
import path from "node:path";

import { Router, type Request, type RequestHandler, type Response } from "express";

const INBOX = "/var/lib/invoices/inbox";

interface Payment {
  id: string;
  amount: number;
}

type Handler = (request: Request, response: Response) => Promise<void>;

/** The providers ask us to answer within three seconds. */
function timed(handler: Handler): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    handler(request, response)
      .then(() => console.info(`Answered in ${Math.round(performance.now() - start)} ms`))
      .catch(next);
  };
}

/** The oldest provider sends an object literal that is not quite JSON. */
function literal(text: string): Payment {
  return eval(`(${text})`) as Payment; // ❌ no-code-injection
}

const REPORTERS: Record<string, (text: string) => void> = {
  fail: (text) => console.error(text),
  warn: (text) => console.warn(text),
};

function report({ level, text }: { level: string; text: string }): void {
  REPORTERS[level](text); // ❌ no-unsafe-method-call
}

function reportKnown({ level, text }: { level: string; text: string }): void {
  if (Object.hasOwn(REPORTERS, level)) REPORTERS[level](text); // ✅ it has that itself
}

function inboxFile(provider: string, id: string): string {
  return path.join(INBOX, provider, `${id}.json`);
}

export const webhooks = Router();

webhooks.post(
  "/oldest",
  timed(async (request, response) => {
    const { id, amount } = literal(request.body);
    response.json({ id, amount });
  }),
);

webhooks.post(
  "/newest",
  timed(async (request, response) => {
    const payment = JSON.parse(request.body) as Payment;
    await writeFile(inboxFile("newest", payment.id), request.body); // ❌ no-path-traversal
    response.status(202).end();
  }),
);

webhooks.post(
  "/bank/:transfer",
  timed(async (request, response) => {
    const { transfer } = request.params;
    if (!/^[A-Z]{2}\d{6,18}$/.test(transfer)) {
      response.status(400).json({ error: "This is no transfer number" });
      return;
    }
    await writeFile(inboxFile("bank", transfer), request.body); // ✅ letters and digits
    response.status(202).end();
  }),
);

webhooks.post("/bank/log", (request, response) => {
  report(request.body);
  reportKnown(request.body);
  response.status(204).end();
});
