import { crc32 } from "./crc32.ts";

/** Checksums of tokens that their providers print in their own documentation, and everybody copies. */
const CHECKSUMS = new Set([0x776de070, 0x396d8142, 0xab4d2e47, 0x3def03d5, 0x908891f9]);

export function isSample(secret: string): boolean {
  return CHECKSUMS.has(crc32(secret));
}
