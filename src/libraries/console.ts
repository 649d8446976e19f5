import type { Library } from "./library.ts";

/** Functions that write a line. */
const WRITERS = [
  "console.debug",
  "console.error",
  "console.info",
  "console.log",
  "console.trace",
  "console.warn",
] as const;

/**
 * What Node writes to the terminal. Objects are shown with their texts in quotes.
 *
 * @see https://nodejs.org/api/console.html
 */
export default {
  modules: [],
  sinks: [
    { kind: "log", call: WRITERS, argument: "every" },
    { kind: "log-entry", call: WRITERS, argument: "every", contents: true },
    { kind: "format", call: WRITERS, argument: 0, when: { argument: 1, given: true } },
  ],
} as const satisfies Library;
