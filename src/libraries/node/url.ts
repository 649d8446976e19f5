import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/url.html */
export default {
  modules: ["node:url", "url"],
  globals: ["URL", "URLSearchParams"],
  types: {
    Url: { constructedBy: ["URL"], returnedBy: [{ call: ["URL.parse"] }], annotatedAs: ["URL"] },
    LegacyUrl: { returnedBy: [{ call: ["parse"] }], annotatedAs: ["UrlWithStringQuery"] },
    UrlSearchParams: {
      constructedBy: ["URLSearchParams"],
      memberOf: [{ type: "Url", read: ["searchParams"] }],
      annotatedAs: ["URLSearchParams"],
    },
  },
  propagators: [
    {
      construct: ["URL"],
      from: [{ of: 0 }, { of: 1 }],
      to: { of: "result" },
    },
    {
      call: ["URL.parse", "resolve"],
      from: [{ of: 0 }, { of: 1 }],
      to: { of: "result" },
    },
    { type: "Url", call: ["toJSON", "toString"], from: { of: "receiver" }, to: { of: "result" } },
    {
      call: ["domainToASCII", "domainToUnicode", "fileURLToPath", "parse", "pathToFileURL"],
      from: { of: 0 },
      to: { of: "result" },
    },
    {
      call: ["parse"],
      from: { of: 0 },
      to: { of: "result", part: "query" },
      decodes: "percent",
      when: { argument: 1, truthy: true },
    },
    {
      call: ["format"],
      from: { of: 0, part: "contents" },
      to: { of: "result" },
      builds: true,
    },
    { construct: ["URLSearchParams"], from: { of: 0 }, to: { of: "result" } },
    {
      type: "UrlSearchParams",
      call: ["entries", "get", "getAll", "keys", "values"],
      from: { of: "receiver" },
      to: { of: "result" },
      decodes: "percent",
    },
    {
      type: "UrlSearchParams",
      call: ["toString"],
      from: { of: "receiver" },
      to: { of: "result" },
    },
    {
      type: "UrlSearchParams",
      call: ["append", "set"],
      from: [{ of: 0 }, { of: 1 }],
      to: { of: "receiver" },
    },
    {
      type: "UrlSearchParams",
      call: ["forEach"],
      from: { of: "receiver" },
      to: { of: 0, parameter: 0 },
      decodes: "percent",
    },
    {
      type: "UrlSearchParams",
      call: ["forEach"],
      from: { of: "receiver" },
      to: { of: 0, parameter: 1 },
      decodes: "percent",
    },
  ],
} as const satisfies Library;
