import type { Library } from "./library.ts";

/** @see https://github.com/apollographql/graphql-tag#readme */
export default {
  modules: ["graphql-tag"],
  sinks: [
    // Documents that are put in have been parsed, and texts are a part of the text.
    { kind: "graphql", tag: ["", "gql"], argument: { from: 1 } },
    { kind: "graphql", call: ["", "gql"], argument: 0 },
  ],
} as const satisfies Library;
