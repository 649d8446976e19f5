import type { Library } from "./library.ts";

/** @see https://github.com/octokit/octokit.js#authentication */
export default {
  modules: ["octokit", "@octokit/core", "@octokit/rest"],
  types: {
    Octokit: { constructedBy: ["Octokit"], annotatedAs: ["Octokit"] },
  },
  sinks: [
    { kind: "graphql", type: "Octokit", call: ["graphql"], argument: 0 },
    {
      kind: "credential",
      construct: ["Octokit"],
      argument: 0,
      property: ["auth", "auth.clientSecret", "auth.privateKey"],
    },
  ],
} as const satisfies Library;
