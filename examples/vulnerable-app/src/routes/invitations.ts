import { randomBytes } from "node:crypto";

import { Router, type Request, type Response } from "express";
import { createTransport } from "nodemailer";

import { config } from "../config.js";
import { asyncHandler } from "../middleware/async-handler.js";

const mailer = createTransport(config.relay);

function invitation(base: string): { subject: string; text: string } {
  const code = randomBytes(16).toString("hex");
  return { subject: "Your invoices", text: `See them at ${base}/welcome/${code}` };
}

export const invitations = Router();

invitations.post(
  "/",
  asyncHandler(async (request: Request, response: Response) => {
    const { text } = invitation(`${request.protocol}://${request.get("host")}`);
    await mailer.sendMail({ to: request.body.email, text }); // ❌ no-host-header-poisoning
    response.sendStatus(204);
  }),
);

invitations.post(
  "/again",
  asyncHandler(async (request: Request, response: Response) => {
    const { text } = invitation(config.address);
    await mailer.sendMail({ to: request.body.email, text }); // ✅ an address of ours
    response.sendStatus(204);
  }),
);
