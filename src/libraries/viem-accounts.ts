import type { Library } from "./library.ts";

/** @see https://viem.sh/docs/accounts/local */
export default {
  modules: ["viem/accounts"],
  sinks: [{ kind: "credential", call: ["mnemonicToAccount", "privateKeyToAccount"], argument: 0 }],
} as const satisfies Library;
