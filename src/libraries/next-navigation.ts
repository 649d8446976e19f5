import type { Library } from "./library.ts";

/** @see https://nextjs.org/docs/app/api-reference/functions/redirect */
export default {
  modules: ["next/navigation"],
  sinks: [{ kind: "redirect", call: ["permanentRedirect", "redirect"], argument: 0 }],
} as const satisfies Library;
