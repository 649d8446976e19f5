import type { Library } from "./library.ts";

/** @see https://node-oracledb.readthedocs.io/en/latest/user_guide/connection_handling.html */
export default {
  modules: ["oracledb"],
  sinks: [
    {
      kind: "credential",
      call: ["createPool", "getConnection"],
      argument: 0,
      property: ["password", "walletPassword"],
    },
  ],
} as const satisfies Library;
