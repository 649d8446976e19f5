import type { Library } from "./library.ts";

/** @see https://github.com/koajs/cors#corsoptions */
export default {
  modules: ["@koa/cors"],
  types: {
    KoaCorsContext: {
      extends: "KoaContext",
      handedTo: [{ call: [""], callback: 0, property: ["origin"], parameter: 0 }],
    },
  },
  sinks: [
    {
      kind: "cors-origin",
      call: [""],
      argument: 0,
      property: ["origin"],
      when: { argument: 0, property: "credentials", truthy: true },
    },
    // It allows whatever origin asks.
    {
      kind: "cors-origin",
      call: [""],
      uses: true,
      when: [
        { argument: 0, property: "credentials", truthy: true },
        { argument: 0, property: "origin", given: false },
      ],
    },
  ],
} as const satisfies Library;
