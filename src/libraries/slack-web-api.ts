import type { Library } from "./library.ts";

/** @see https://tools.slack.dev/node-slack-sdk/web-api */
export default {
  modules: ["@slack/web-api"],
  sinks: [{ kind: "credential", construct: ["WebClient"], argument: 0 }],
} as const satisfies Library;
