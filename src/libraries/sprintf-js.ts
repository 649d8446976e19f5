import type { Library } from "./library.ts";

/** @see https://github.com/alexei/sprintf.js#format-specification */
export default {
  modules: ["sprintf-js"],
  sinks: [
    { kind: "format", call: ["sprintf"], argument: 0, when: { argument: 1, given: true } },
    { kind: "format", call: ["vsprintf"], argument: 0 },
  ],
  propagators: [
    {
      call: ["sprintf", "vsprintf"],
      from: { of: "arguments" },
      to: { of: "result" },
      builds: true,
    },
  ],
} as const satisfies Library;
