import type { Library } from "./library.ts";

/** @see https://grpc.github.io/grpc/node/grpc.credentials.html */
export default {
  modules: ["@grpc/grpc-js"],
  sinks: [
    {
      kind: "tls-verification",
      call: ["credentials.createSsl", "ChannelCredentials.createSsl"],
      argument: 3,
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["credentials.createSsl", "ChannelCredentials.createSsl"],
      argument: 3,
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
