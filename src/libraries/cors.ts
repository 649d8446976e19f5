import type { Library } from "./library.ts";

/** @see https://github.com/expressjs/cors#configuration-options */
export default {
  modules: ["cors"],
  sinks: [
    {
      kind: "cors-origin",
      call: [""],
      argument: 0,
      property: ["origin"],
      when: { argument: 0, property: "credentials", truthy: true },
    },
  ],
} as const satisfies Library;
