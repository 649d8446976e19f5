import type { Library } from "./library.ts";

/** @see https://github.com/graffle-js/graphql-request */
export default {
  modules: ["graphql-request"],
  types: {
    GraphqlRequestClient: {
      constructedBy: ["GraphQLClient"],
      annotatedAs: ["GraphQLClient"],
    },
  },
  sinks: [
    { kind: "graphql", call: ["", "rawRequest", "request"], argument: 1 },
    { kind: "graphql", call: ["", "request"], argument: 0, property: ["document"] },
    { kind: "graphql", call: ["rawRequest"], argument: 0, property: ["query"] },
    {
      kind: "graphql",
      type: "GraphqlRequestClient",
      call: ["rawRequest", "request"],
      argument: 0,
    },
    {
      kind: "graphql",
      type: "GraphqlRequestClient",
      call: ["request"],
      argument: 0,
      property: ["document"],
    },
    {
      kind: "graphql",
      type: "GraphqlRequestClient",
      call: ["rawRequest"],
      argument: 0,
      property: ["query"],
    },
    // It only puts the texts together.
    { kind: "graphql", tag: ["gql"], argument: { from: 1 } },
  ],
} as const satisfies Library;
