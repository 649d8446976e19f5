import type { Library } from "./library.ts";

/** @see https://github.com/sindresorhus/conf#api */
export default {
  modules: ["conf", "electron-store"],
  types: {
    Conf: {
      returnedBy: [
        { construct: [""], when: { argument: 0, property: "encryptionKey", given: false } },
      ],
    },
  },
  sinks: [
    { kind: "stored-value", type: "Conf", call: ["set"], argument: 0, contents: true },
    { kind: "stored-value", type: "Conf", call: ["set"], argument: 1, contents: true },
  ],
} as const satisfies Library;
