import type { Library } from "./library.ts";

/** @see https://nextjs.org/docs/app/api-reference/functions/next-request */
export default {
  modules: ["next/server"],
  types: { NextRequest: { annotatedAs: ["NextRequest"] } },
  sinks: [
    { kind: "redirect", call: ["NextResponse.redirect"], argument: 0 },
    { kind: "request-url", call: ["NextResponse.rewrite"], argument: 0 },
  ],
  sources: [
    { kind: "remote", type: "NextRequest", call: ["formData", "json"], label: "object" },
    { kind: "remote", type: "NextRequest", call: ["text"], label: "string" },
    {
      kind: "remote",
      type: "NextRequest",
      read: ["nextUrl.search", "nextUrl.searchParams", "url.search", "url.searchParams"],
      label: "string",
    },
    // The address is one of the server's own; its parts are the visitor's.
    {
      kind: "remote",
      type: "NextRequest",
      read: ["nextUrl", "url"],
      label: "string",
      harmlessFor: ["redirect"],
    },
    {
      kind: "remote",
      type: "NextRequest",
      read: ["cookies", "headers"],
      label: "string",
      harmlessFor: ["redirect"],
    },
  ],
} as const satisfies Library;
