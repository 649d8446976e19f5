import type { Library } from "./library.ts";

const HTML = [
  "text/html",
  "text/html; charset=utf-8",
  "text/html; charset=UTF-8",
  "text/html;charset=utf-8",
  "text/html;charset=UTF-8",
] as const;

/** A file of the app router that answers requests. */
const ROUTE = { folder: "app", name: "route" } as const;

const METHODS = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"] as const;

/** @see https://nextjs.org/docs/app/api-reference/functions/next-request */
export default {
  modules: ["next/server"],
  types: {
    NextRequest: {
      annotatedAs: ["NextRequest"],
      conventions: [{ file: ROUTE, exportedAs: METHODS, parameter: 0 }],
    },
    NextRouteContext: {
      conventions: [{ file: ROUTE, exportedAs: METHODS, parameter: 1 }],
    },
    NextPageProps: {
      conventions: [
        {
          file: { folder: "app", name: "page" },
          exportedAs: ["default", "generateMetadata", "generateViewport"],
          parameter: 0,
        },
        {
          file: { folder: "app", name: "layout" },
          exportedAs: ["default", "generateMetadata", "generateViewport"],
          parameter: 0,
        },
      ],
    },
    NextActionArgument: { conventions: [{ directive: "use server", parameter: "every" }] },
  },
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
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    {
      kind: "remote",
      type: "NextRequest",
      read: ["cookies", "headers"],
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
    {
      kind: "remote",
      type: ["NextPageProps", "NextRouteContext"],
      read: ["params"],
      label: "string",
    },
    { kind: "remote", type: "NextPageProps", read: ["searchParams"], label: "strings" },
    // Whoever can see the page can call its actions, with whatever they like.
    { kind: "remote", type: "NextActionArgument", read: [""], label: "object" },
  ],
} as const satisfies Library;
