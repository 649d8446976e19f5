import type { Library } from "./library.ts";

/** @see https://github.com/octokit/octokit.js#authentication */
export default {
  modules: ["octokit", "@octokit/core", "@octokit/rest"],
  sinks: [
    {
      kind: "credential",
      construct: ["Octokit"],
      argument: 0,
      property: ["auth", "auth.clientSecret", "auth.privateKey"],
    },
  ],
} as const satisfies Library;
