import type { Library } from "./library.ts";

/** @see https://www.apollographql.com/docs/apollo-server/api/apollo-server#executeoperation */
export default {
  modules: ["@apollo/server", "apollo-server", "apollo-server-express"],
  types: {
    ApolloServer: { constructedBy: ["ApolloServer"], annotatedAs: ["ApolloServer"] },
  },
  sinks: [
    {
      kind: "graphql",
      type: "ApolloServer",
      call: ["executeOperation"],
      argument: 0,
      property: ["query"],
    },
  ],
} as const satisfies Library;
