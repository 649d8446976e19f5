import type { Library } from "./library.ts";

/** @see https://github.com/patrickjuchli/basic-ftp#client-api */
export default {
  modules: ["basic-ftp"],
  types: { FtpClient: { constructedBy: ["Client"], annotatedAs: ["Client"] } },
  sinks: [
    {
      kind: "credential",
      type: "FtpClient",
      call: ["access"],
      argument: 0,
      property: ["password"],
    },
    { kind: "credential", type: "FtpClient", call: ["login"], argument: 1 },
  ],
} as const satisfies Library;
