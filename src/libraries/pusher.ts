import type { Library } from "./library.ts";

/** @see https://github.com/pusher/pusher-http-node#configuration */
export default {
  modules: ["pusher"],
  sinks: [{ kind: "credential", construct: [""], argument: 0, property: ["secret"] }],
} as const satisfies Library;
