import type { Library } from "./library.ts";

/** @see https://github.com/fastify/fastify-plugin */
export default {
  modules: ["fastify-plugin"],
  types: {
    FastifyPluginInstance: {
      extends: "FastifyInstance",
      handedTo: [{ call: ["", "fastifyPlugin"], callback: 0, parameter: 0 }],
    },
  },
  // What it returns is the function that it was given.
  propagators: [{ call: ["", "fastifyPlugin"], from: { of: 0 }, to: { of: "result" } }],
} as const satisfies Library;
