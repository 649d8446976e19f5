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
    {
      kind: "tls-verification",
      type: "FtpClient",
      call: ["access"],
      argument: 0,
      property: ["secureOptions.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      type: "FtpClient",
      call: ["access"],
      argument: 0,
      property: ["secureOptions.checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      type: "FtpClient",
      call: ["connectImplicitTLS", "useTLS"],
      argument: "every",
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      type: "FtpClient",
      call: ["connectImplicitTLS", "useTLS"],
      argument: "every",
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
