import type { Library } from "./library.ts";

/** @see https://nextjs.org/docs/app/api-reference/functions/headers */
export default {
  modules: ["next/headers"],
  sources: [
    // A browser that follows a link sends no headers of the link's author.
    {
      kind: "remote",
      call: ["cookies", "headers"],
      label: "strings",
      harmlessFor: ["html", "redirect"],
    },
  ],
} as const satisfies Library;
