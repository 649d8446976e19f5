import type { Library } from "./library.ts";

/** @see https://github.com/octokit/webhooks.js#usage */
export default {
  modules: ["@octokit/webhooks"],
  sinks: [{ kind: "crypto-key", construct: ["Webhooks"], argument: 0, property: ["secret"] }],
} as const satisfies Library;
