import type { Library } from "./library.ts";

/** @see https://github.com/fastify/fastify-jwt#usage */
export default {
  // `register` takes the plugin and then its options.
  modules: ["@fastify/jwt", "@fastify/cookie", "@fastify/secure-session", "@fastify/session"],
  sinks: [
    {
      kind: "crypto-key",
      type: "FastifyInstance",
      call: ["register"],
      argument: 1,
      property: ["secret"],
    },
    {
      kind: "crypto-key",
      type: "FastifyInstance",
      call: ["register"],
      argument: 1,
      property: ["secret"],
      elements: true,
    },
  ],
} as const satisfies Library;
