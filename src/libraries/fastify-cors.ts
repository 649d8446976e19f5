import type { Library } from "./library.ts";

/** @see https://github.com/fastify/fastify-cors#options */
export default {
  modules: ["@fastify/cors", "fastify-cors"],
  sinks: [
    {
      kind: "cors-origin",
      type: "FastifyInstance",
      call: ["register"],
      argument: 1,
      property: ["origin"],
      when: { argument: 1, property: "credentials", truthy: true },
    },
  ],
} as const satisfies Library;
