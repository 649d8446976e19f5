import type { Library } from "./library.ts";

/** @see https://commerce.nearform.com/open-source/urql/docs/api/core/ */
export default {
  modules: ["@urql/core", "urql"],
  types: {
    UrqlClient: {
      constructedBy: ["Client"],
      returnedBy: [{ call: ["createClient"] }],
      annotatedAs: ["Client"],
    },
  },
  sinks: [
    { kind: "graphql", call: ["createRequest", "gql"], argument: 0 },
    { kind: "graphql", tag: ["gql"], argument: { from: 1 } },
    {
      kind: "graphql",
      type: "UrqlClient",
      call: ["mutation", "query", "readQuery", "subscription"],
      argument: 0,
    },
  ],
} as const satisfies Library;
