import { readFile } from "node:fs/promises";
import v8 from "node:v8";

import { Router, type Request, type Response } from "express";
import yaml from "js-yaml";
import serialize from "node-serialize";

import { config } from "../config.js";
import { asyncHandler } from "../middleware/async-handler.js";

interface Draft {
  lines: { text: string; price: number }[];
}

function bytes(text: string): Buffer {
  return Buffer.from(text, "base64");
}

/** The desktop program sends the whole draft as it stands in its memory. */
async function desktopDraft(request: Request): Promise<Draft> {
  const { draft } = request.body;
  return v8.deserialize(bytes(draft)) as Draft; // ❌ no-unsafe-deserialization
}

async function draftFrom(request: Request): Promise<Draft> {
  switch (request.query.format) {
    case "desktop":
      return desktopDraft(request);
    case "yaml":
      return yaml.load(request.body.draft) as Draft; // ✅ since version 4 without functions
    default:
      return JSON.parse(request.body.draft) as Draft; // ✅ JSON is data
  }
}

export const imports = Router();

imports.post(
  "/",
  asyncHandler(async (request: Request, response: Response) => {
    const { lines } = await draftFrom(request);
    response.json({ total: lines.reduce((sum, { price }) => sum + price, 0) });
  }),
);

imports.post("/restore", (request, response) => {
  const saved = Buffer.from(request.get("x-draft") ?? "", "base64").toString("utf8");
  response.json(serialize.unserialize(saved)); // ❌ no-unsafe-deserialization
});

imports.get(
  "/template/:kind",
  asyncHandler(async (request: Request, response: Response) => {
    const { kind } = request.params;
    if (kind !== "letter" && kind !== "parcel") {
      response.status(404).json({ error: "There is no such template" });
      return;
    }
    const file = `${config.attachments}/templates/${kind}.bin`;
    response.json(v8.deserialize(await readFile(file))); // ✅ a file of ours
  }),
);
