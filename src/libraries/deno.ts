import type { Library } from "./library.ts";

/** @see https://docs.deno.com/api/deno/~/Deno.serve */
export default {
  modules: ["deno"],
  global: "Deno",
  types: {
    DenoRequest: {
      extends: "ServerRequest",
      handedTo: [
        { call: ["serve"], callback: "every", parameter: 0 },
        { call: ["serve"], callback: 0, property: ["handler"], parameter: 0 },
      ],
    },
  },
} as const satisfies Library;
