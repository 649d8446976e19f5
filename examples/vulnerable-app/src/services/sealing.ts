import { createCipheriv, createHash, createHmac, createVerify, randomBytes } from "node:crypto";

import { config } from "../config.js";

const DIGESTS = { archive: "sha1", current: "sha512" };

interface Tenant {
  keptSince: number;
  key: Buffer;
  certificate: string;
}

/** A link in an e-mail opens one invoice without a login. */
export function signedLink(invoice: number, expires: number): string {
  const mac = createHmac("sha256", config.linkKey); // ✅ from the environment
  const signature = mac.update(`${invoice}.${expires}`).digest("base64url");
  return `/invoices/public?id=${invoice}&until=${expires}&by=${signature}`;
}

/** Customers' accounting programs send this back to us with each payment. */
export function paymentReference(invoice: number): string {
  const mac = createHmac("sha256", "paym3nt-r3ference-k3y"); // ❌ no-hardcoded-credentials
  return `${invoice}-${mac.update(String(invoice)).digest("hex").slice(0, 8)}`;
}

export function fingerprint(document: Buffer): string {
  return createHash(DIGESTS.current).update(document).digest("hex"); // ✅ the other entry is weak
}

function digestOf({ keptSince }: Tenant): string {
  return keptSince < 2019 ? DIGESTS.archive : DIGESTS.current;
}

/** Is this still the document that the tenant signed? */
export function isUnchanged(tenant: Tenant, document: Buffer, signature: Buffer): boolean {
  const check = createVerify(digestOf(tenant)); // ❌ no-weak-hash
  return check.update(document).verify(tenant.certificate, signature);
}

function cipherOf({ keptSince }: Tenant): string {
  return keptSince < 2017 ? "des-ede3-cbc" : "aes-256-cbc";
}

export function sealed(tenant: Tenant, text: string): Buffer {
  const vector = randomBytes(16);
  const cipher = createCipheriv(cipherOf(tenant), tenant.key, vector); // ❌ no-weak-cipher
  return Buffer.concat([vector, cipher.update(text, "utf8"), cipher.final()]);
}

export function sealedExport({ key }: Tenant, text: string): Buffer {
  const vector = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, vector); // ✅ authenticated
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([vector, body, cipher.getAuthTag()]);
}
