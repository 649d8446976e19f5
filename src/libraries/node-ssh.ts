import type { Library } from "./library.ts";

/** @see https://github.com/steelbrain/node-ssh#api */
export default {
  modules: ["node-ssh"],
  types: { NodeSsh: { constructedBy: ["NodeSSH"], annotatedAs: ["NodeSSH"] } },
  sinks: [
    {
      kind: "credential",
      type: "NodeSsh",
      call: ["connect"],
      argument: 0,
      property: ["passphrase", "password", "privateKey"],
    },
  ],
} as const satisfies Library;
