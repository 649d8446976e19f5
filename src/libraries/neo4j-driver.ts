import type { Library } from "./library.ts";

/** @see https://neo4j.com/docs/javascript-manual/current/connect-advanced/ */
export default {
  modules: ["neo4j-driver"],
  sinks: [
    { kind: "credential", call: ["auth.basic"], argument: 1 },
    { kind: "credential", call: ["auth.bearer"], argument: 0 },
  ],
} as const satisfies Library;
