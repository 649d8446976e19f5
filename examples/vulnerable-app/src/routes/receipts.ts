import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import AdmZip from "adm-zip";
import { Router, type Request, type Response } from "express";
import multer from "multer";

import { config } from "../config.js";
import { asyncHandler } from "../middleware/async-handler.js";

const ROOT = path.resolve(config.attachments, "receipts");

/** Scans keep the names that people know them by. */
const scans = multer.diskStorage({
  destination: ROOT,
  filename: (request, file, callback) => callback(null, file.originalname.toLowerCase()), // ❌ no-unsafe-upload-filename
});

const photos = multer.diskStorage({
  destination: ROOT,
  filename: (request, file, callback) => callback(null, `${randomUUID()}-${file.fieldname}.jpg`), // ✅ made up
});

const archives = multer({ storage: multer.memoryStorage(), limits: { fileSize: 20_000_000 } });

function placeOf(customer: string, name: string): string {
  return path.join(ROOT, customer, name);
}

async function unpack(archive: Buffer, customer: string): Promise<number> {
  const entries = new AdmZip(archive).getEntries().filter((entry) => !entry.isDirectory);
  for (const entry of entries) {
    await writeFile(placeOf(customer, entry.entryName), entry.getData()); // ❌ no-zip-slip
  }
  return entries.length;
}

async function unpackFlat(archive: Buffer): Promise<void> {
  for (const entry of new AdmZip(archive).getEntries()) {
    const target = path.resolve(ROOT, entry.entryName);
    if (!target.startsWith(ROOT + path.sep)) continue;
    await writeFile(target, entry.getData()); // ✅ it lies below the root
  }
}

export const receipts = Router();

receipts.post("/scans", multer({ storage: scans }).array("scan"), (request, response) => {
  response.status(201).end();
});

receipts.post("/photos", multer({ storage: photos }).single("photo"), (request, response) => {
  response.status(201).json({ name: request.file?.filename });
});

receipts.post(
  "/archives/:customer",
  archives.single("archive"),
  asyncHandler(async (request: Request, response: Response) => {
    const customer = String(Number(request.params.customer));
    await mkdir(path.join(ROOT, customer), { recursive: true });
    response.json({ kept: await unpack(request.file!.buffer, customer) });
  }),
);

receipts.post(
  "/archives",
  archives.single("archive"),
  asyncHandler(async (request: Request, response: Response) => {
    await unpackFlat(request.file!.buffer);
    response.status(204).end();
  }),
);
