import type { Library } from "./library.ts";

/** @see https://www.twilio.com/docs/libraries/reference/twilio-node/ */
export default {
  modules: ["twilio"],
  sinks: [
    { kind: "credential", call: ["", "Twilio"], argument: 1 },
    { kind: "credential", construct: ["", "Twilio"], argument: 1 },
    { kind: "credential", call: ["validateRequest"], argument: 0 },
  ],
} as const satisfies Library;
