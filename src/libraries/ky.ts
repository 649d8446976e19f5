import type { Library } from "./library.ts";

/** @see https://github.com/sindresorhus/ky#api */
export default {
  modules: ["ky"],
  types: {
    KyInstance: {
      returnedBy: [
        { call: ["create", "extend"] },
        { type: "KyInstance", call: ["create", "extend"] },
      ],
      annotatedAs: ["KyInstance"],
    },
  },
  sinks: [
    {
      kind: "request-url",
      call: ["", "delete", "get", "head", "patch", "post", "put"],
      argument: 0,
    },
    { kind: "request-url", call: ["create", "extend"], argument: 0, property: ["prefixUrl"] },
    {
      kind: "request-url",
      type: "KyInstance",
      call: ["", "delete", "get", "head", "patch", "post", "put"],
      argument: 0,
    },
  ],
} as const satisfies Library;
