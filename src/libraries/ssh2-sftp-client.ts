import type { Library } from "./library.ts";

/** @see https://github.com/theophilusx/ssh2-sftp-client#connectconfig--sftpobject */
export default {
  modules: ["ssh2-sftp-client"],
  types: { SftpClient: { constructedBy: [""] } },
  sinks: [
    {
      kind: "credential",
      type: "SftpClient",
      call: ["connect"],
      argument: 0,
      property: ["passphrase", "password", "privateKey"],
    },
  ],
} as const satisfies Library;
