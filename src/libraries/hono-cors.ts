import type { Library } from "./library.ts";

/** @see https://hono.dev/docs/middleware/builtin/cors */
export default {
  modules: ["hono/cors"],
  sinks: [
    {
      kind: "cors-origin",
      call: ["cors"],
      argument: 0,
      property: ["origin"],
      when: { argument: 0, property: "credentials", truthy: true },
    },
  ],
} as const satisfies Library;
