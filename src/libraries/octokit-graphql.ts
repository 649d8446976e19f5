import type { Library } from "./library.ts";

/** @see https://github.com/octokit/graphql.js#readme */
export default {
  modules: ["@octokit/graphql"],
  sinks: [
    { kind: "graphql", call: ["graphql"], argument: 0 },
    { kind: "graphql", call: ["graphql"], argument: 0, property: ["query"] },
  ],
} as const satisfies Library;
