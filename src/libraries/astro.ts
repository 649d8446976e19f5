import type { Library } from "./library.ts";

/**
 * What a page of Astro is asked. Its `params` are names that the program itself has chosen where pages
 * are made in advance, as most are.
 *
 * @see https://docs.astro.build/en/reference/api-reference/
 */
export default {
  modules: [],
  types: {
    AstroRequest: { exportedAs: ["Astro.request"] },
    AstroUrl: { extends: "Url", exportedAs: ["Astro.url"] },
  },
  sources: [
    {
      kind: "remote",
      read: ["Astro.url.search", "Astro.url.searchParams"],
      label: "string",
    },
    {
      kind: "remote",
      read: ["Astro.url"],
      label: "string",
      // Whoever follows a link chooses no host. Browsers put percent signs in place of angle brackets and quotes.
      harmlessFor: ["redirect", "request-url"],
      harmlessUndecodedFor: ["dom-content", "dom-html", "html", "header", "log"],
    },
    { kind: "remote", type: "AstroRequest", call: ["formData", "json"], label: "object" },
    { kind: "remote", type: "AstroRequest", call: ["text"], label: "string" },
  ],
  sinks: [{ kind: "redirect", call: ["Astro.redirect"], argument: 0 }],
} as const satisfies Library;
