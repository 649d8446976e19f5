import type { Library } from "./library.ts";

/** @see https://github.com/mscdex/ssh2#client-methods */
export default {
  modules: ["ssh2", "ssh2-promise"],
  types: {
    Ssh2Client: {
      constructedBy: ["", "Client"],
      returnedBy: [{ type: "Ssh2Client", call: ["on", "once"] }],
      annotatedAs: ["Client"],
    },
  },
  sinks: [
    {
      kind: "credential",
      type: "Ssh2Client",
      call: ["connect"],
      argument: 0,
      property: ["passphrase", "password", "privateKey"],
    },
  ],
} as const satisfies Library;
