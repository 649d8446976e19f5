import type { Library } from "./library.ts";

const HTML = [
  "text/html",
  "text/html; charset=utf-8",
  "text/html; charset=UTF-8",
  "text/html;charset=utf-8",
  "text/html;charset=UTF-8",
] as const;

/** @see https://nextjs.org/docs/app/api-reference/functions/next-request */
export default {
  modules: ["next/server"],
  types: { NextRequest: { annotatedAs: ["NextRequest"] } },
  sinks: [
    { kind: "response-body", call: ["NextResponse.json"], argument: 0, contents: true },
    {
      kind: "html",
      construct: ["NextResponse"],
      argument: 0,
      when: { argument: 1, property: "headers.Content-Type", is: HTML },
    },
    {
      kind: "html",
      construct: ["NextResponse"],
      argument: 0,
      when: { argument: 1, property: "headers.content-type", is: HTML },
    },
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
      // Browsers put percent signs in place of angle brackets and quotes.
      harmlessUndecodedFor: ["html"],
    },
    {
      kind: "remote",
      type: "NextRequest",
      read: ["cookies", "headers"],
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
  ],
} as const satisfies Library;
