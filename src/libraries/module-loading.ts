import type { Library } from "./library.ts";

/**
 * How a program loads modules while it runs.
 *
 * @see https://nodejs.org/api/modules.html#requireid
 * @see https://developer.mozilla.org/docs/Web/JavaScript/Reference/Operators/import
 */
export default {
  modules: [],
  sinks: [
    { kind: "module", call: ["import", "module.require", "require"], argument: 0 },
    { kind: "module", call: ["importScripts"], argument: "every" },
  ],
} as const satisfies Library;
