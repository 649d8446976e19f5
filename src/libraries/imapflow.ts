import type { Library } from "./library.ts";

/** @see https://imapflow.com */
export default {
  modules: ["imapflow"],
  sinks: [
    {
      kind: "credential",
      construct: ["ImapFlow"],
      argument: 0,
      property: ["auth.accessToken", "auth.pass"],
    },
  ],
} as const satisfies Library;
