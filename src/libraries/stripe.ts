import type { Library } from "./library.ts";

/** @see https://github.com/stripe/stripe-node#usage */
export default {
  modules: ["stripe"],
  sinks: [
    { kind: "credential", call: [""], argument: 0 },
    { kind: "credential", construct: ["", "Stripe"], argument: 0 },
  ],
} as const satisfies Library;
