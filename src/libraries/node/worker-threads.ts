import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/worker_threads.html */
export default {
  modules: ["node:worker_threads", "worker_threads"],
  sinks: [
    {
      kind: "code",
      construct: ["Worker"],
      argument: 0,
      when: { argument: 1, property: "eval", truthy: true },
    },
    // Otherwise it names the file to run.
    {
      kind: "program",
      construct: ["Worker"],
      argument: 0,
      unless: { argument: 1, property: "eval", truthy: true },
    },
    {
      kind: "tls-verification-variable",
      construct: ["Worker"],
      argument: 1,
      property: ["env.NODE_TLS_REJECT_UNAUTHORIZED"],
    },
  ],
} as const satisfies Library;
