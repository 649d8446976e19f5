import type { Library } from "./library.ts";

/** @see https://www.graphql-js.org/api-v16/graphql/ */
export default {
  modules: ["graphql"],
  sinks: [
    { kind: "graphql", call: ["graphql", "graphqlSync"], argument: 0, property: ["source"] },
    // Before version 16 the schema stands in front.
    { kind: "graphql", call: ["graphql", "graphqlSync"], argument: 1 },
    { kind: "graphql", call: ["parse"], argument: 0 },
    { kind: "graphql", construct: ["Source"], argument: 0 },
  ],
} as const satisfies Library;
