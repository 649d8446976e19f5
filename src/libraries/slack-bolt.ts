import type { Library } from "./library.ts";

/** @see https://tools.slack.dev/bolt-js/ */
export default {
  modules: ["@slack/bolt"],
  sinks: [
    {
      kind: "credential",
      construct: ["App"],
      argument: 0,
      property: ["appToken", "clientSecret", "signingSecret", "stateSecret", "token"],
    },
  ],
} as const satisfies Library;
