import { createHash } from "node:crypto";
import { chmod, writeFile } from "node:fs/promises";

import axios from "axios";

const RELEASES = "http://releases.renderer.example";
const SIGNED_RELEASES = "https://releases.renderer.example";
const RENDERER = "/usr/local/bin/invoice-renderer";

const release = (version: string) => `${RELEASES}/${version}/renderer.bin`;
const signedRelease = (version: string) => `${SIGNED_RELEASES}/${version}/renderer.bin`;

export async function installRenderer(version: string): Promise<void> {
  const { data } = await axios.get<Buffer>(release(version)); // ❌ no-insecure-download
  await writeFile(RENDERER, data); // ✅ a path of ours
  await chmod(RENDERER, 0o755); // ✅ the same path
}

export async function installSignedRenderer(version: string, sha256: string): Promise<void> {
  const { data } = await axios.get<Buffer>(signedRelease(version)); // ✅ over `https:`
  if (createHash("sha256").update(data).digest("hex") !== sha256) throw new Error("Not ours");
  await writeFile(RENDERER, data); // ✅ a path of ours
}
