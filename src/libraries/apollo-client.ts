import type { Library } from "./library.ts";

/** @see https://www.apollographql.com/docs/react/api/core/ApolloClient */
export default {
  modules: ["@apollo/client", "@apollo/client/core", "apollo-boost"],
  sinks: [
    { kind: "graphql", tag: ["gql"], argument: { from: 1 } },
    { kind: "graphql", call: ["gql"], argument: 0 },
  ],
} as const satisfies Library;
