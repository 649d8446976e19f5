import type { Library } from "./library.ts";

/** @see https://svelte.dev/docs/kit/$app-state */
export default {
  modules: ["$app/state", "$app/stores"],
  types: { SvelteKitUrl: { extends: "Url", exportedAs: ["page.url"] } },
  sources: [
    { kind: "browser", read: ["page.params"], label: "strings" },
    { kind: "browser", read: ["page.url.search", "page.url.searchParams"], label: "string" },
    { kind: "browser", read: ["page.url.hash"], label: "string", begins: "#" },
    {
      kind: "browser",
      read: ["page.url"],
      label: "string",
      // A page may ask for itself. Browsers put percent signs in place of angle brackets and quotes.
      harmlessUndecodedFor: ["dom-content", "dom-html", "request-path"],
    },
  ],
} as const satisfies Library;
