/**
 * The world around a generated program: a module whose `untrusted()` yields what somebody hostile
 * wrote, and which has one sink of every kind.
 */
import type { Library, SinkKind, ThreatModel, TypeName } from "../../src/libraries/library.ts";
import { libraries } from "../../src/libraries/index.ts";

/** What somebody hostile wrote. */
export const UNTRUSTED = 'require("outside").untrusted()';

/** The threat model of `UNTRUSTED`. */
export const OUTSIDE: ThreatModel = "remote";

/** The threat model of `hostileObjects`. */
export const INSIDE: ThreatModel = "library";

/** What must not reach a sink of each kind. */
const HARM: Readonly<Record<SinkKind, string>> = {
  code: UNTRUSTED,
  "shell-command": UNTRUSTED,
  program: UNTRUSTED,
  sql: UNTRUSTED,
  path: UNTRUSTED,
  "stored-name": 'require("outside").uploadName()',
  deserialization: UNTRUSTED,
  // A whole document is what others are asked for.
  graphql: `"{ user(id: " + ${UNTRUSTED} + ") { name } }"`,
  "regex-subject": UNTRUSTED,
  regex: UNTRUSTED,
  nosql: UNTRUSTED,
  "program-argument": UNTRUSTED,
  template: UNTRUSTED,
  "render-data": UNTRUSTED,
  "record-fields": UNTRUSTED,
  "request-url": UNTRUSTED,
  redirect: UNTRUSTED,
  "external-url": UNTRUSTED,
  "window-url": UNTRUSTED,
  // Of an object as a whole, a response is JSON.
  html: `${UNTRUSTED}.text`,
  "dom-html": UNTRUSTED,
  "dom-content": UNTRUSTED,
  "dom-selector": UNTRUSTED,
  xml: UNTRUSTED,
  xpath: UNTRUSTED,
  ldap: UNTRUSTED,
  header: UNTRUSTED,
  log: `${UNTRUSTED}.text`,
  "log-entry": "globalThis.password",
  "token-payload": "globalThis.password",
  "browser-storage": "globalThis.password",
  "stored-value": "globalThis.password",
  "prototype-key": UNTRUSTED,
  "method-name": UNTRUSTED,
  "mail-body": 'require("outside").host()',
  prompt: UNTRUSTED,
  "system-prompt": UNTRUSTED,
  "chat-messages": `[{ role: "system", content: ${UNTRUSTED} }]`,
  "expanded-xml": UNTRUSTED,
  // Of an object as a whole, a log shows the texts in quotes.
  format: `${UNTRUSTED}.text`,
  module: UNTRUSTED,
  // Only what a page is given counts.
  "request-path": 'require("outside").visited()',
  size: UNTRUSTED,
  list: UNTRUSTED,
  "tested-text": UNTRUSTED,
  "validated-object": UNTRUSTED,
  decision: UNTRUSTED,
  environment: UNTRUSTED,
  "property-name": UNTRUSTED,
  host: UNTRUSTED,
  credential: '"rosehip hedge"',
  // Of no scheme that `no-hardcoded-secrets` knows.
  "connection-string": '"store://shop:Rosehip-1862@cache.shop"',
  "crypto-key": '"rosehip hedge"',
  salt: "String(Math.random())",
  "initialization-vector": "String(Math.random())",
  "hash-algorithm": '"md5"',
  "signature-hash": '"md5"',
  "keyed-hash": '"md5"',
  "cipher-algorithm": '"des-ecb"',
  "decipher-algorithm": '"des-ecb"',
  "work-factor": "1",
  "unverified-token": UNTRUSTED,
  "token-algorithm": '"none"',
  "response-body": "(() => { try { other(); } catch (error) { return error.stack; } })()",
  "cors-origin": "true",
  // Only together with the header for cookies.
  "cors-header": 'require("outside").untrusted("Access-Control-Allow-Credentials")',
  "tls-verification": "false",
  "tls-verification-off": "true",
  "tls-verification-variable": '"0"',
  "tls-identity-check": "() => undefined",
};

/** What may reach one: the same program with it instead must be silent. */
const HARMLESS: Readonly<Partial<Record<SinkKind, string>>> = {
  "hash-algorithm": '"sha256"',
  "signature-hash": '"sha256"',
  "keyed-hash": '"sha256"',
  "cipher-algorithm": '"aes-256-gcm"',
  "decipher-algorithm": '"aes-256-gcm"',
  "work-factor": "10000000",
  "token-algorithm": '"RS256"',
  "cors-origin": '"https://app.example.com"',
  "tls-verification": "true",
  "tls-verification-off": "false",
  "tls-verification-variable": '"1"',
  "tls-identity-check": "undefined",
};

// The keys of a constant are as its type says.
export const KINDS = Object.keys(HARM) as readonly SinkKind[];

export function harmFor(kind: SinkKind): string {
  return HARM[kind];
}

export function harmlessFor(kind: SinkKind): string {
  return HARMLESS[kind] ?? "unknown";
}

/** Whether it is untrusted data that must not reach sinks of a kind. */
export function isAboutFlow(kind: SinkKind): boolean {
  return HARM[kind].startsWith(UNTRUSTED);
}

/** Code that uses a value in the sink of a kind. */
export function used(kind: SinkKind, value: string): string {
  if (kind === "regex-subject") return `/\\s+$/.test(${value});`;
  return `require("outside").${sinkName(kind)}(${value});`;
}

/** Code that uses whatever a value holds in the sink of a kind. */
export function usedWithin(kind: SinkKind, value: string): string {
  return `require("outside").${sinkName(kind)}Within(${value});`;
}

function sinkName(kind: SinkKind): string {
  return kind.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A method that only objects of a type have, and that runs what it is given as code. */
export function probeOf(type: TypeName): string {
  return `probe${type}`;
}

const TYPES = libraries.flatMap(({ types }) => Object.keys(types ?? {}));

export const outside: Library = {
  modules: ["outside"],
  // Text, or whatever else does harm.
  sources: [
    { kind: OUTSIDE, call: ["untrusted"], label: "object" },
    { kind: "browser", call: ["visited"], label: "string", alwaysFor: ["request-path"] },
    { kind: "host-header", call: ["host"], label: "string" },
    { kind: "upload-name", call: ["uploadName"], label: "string" },
  ],
  sinks: [
    ...KINDS.map((kind) => ({ kind, call: [sinkName(kind)], argument: 0, minimum: 2 })),
    ...KINDS.map((kind) => ({
      kind,
      call: [`${sinkName(kind)}Within`],
      argument: 0,
      contents: true,
    })),
    ...TYPES.map((type) => ({ kind: "code" as const, type, call: [probeOf(type)], argument: 0 })),
  ],
};

/** Says that every object of a named type is itself what somebody hostile wrote. */
export const hostileObjects: Library = {
  modules: ["outside"],
  sources: [{ kind: INSIDE, type: TYPES, read: [""], label: "object" }],
};
