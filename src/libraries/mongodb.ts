import type { Library } from "./library.ts";

/** @see https://www.mongodb.com/docs/drivers/node/current/ */
export default {
  modules: ["mongodb"],
  sinks: [
    { kind: "connection-string", construct: ["MongoClient"], argument: 0 },
    { kind: "connection-string", call: ["MongoClient.connect"], argument: 0 },
    { kind: "credential", construct: ["MongoClient"], argument: 1, property: ["auth.password"] },
    { kind: "credential", call: ["MongoClient.connect"], argument: 1, property: ["auth.password"] },
    {
      kind: "tls-verification-off",
      construct: ["MongoClient"],
      argument: 1,
      property: ["tlsAllowInvalidCertificates", "tlsAllowInvalidHostnames", "tlsInsecure"],
    },
    // Drivers before 5.
    {
      kind: "tls-verification",
      construct: ["MongoClient"],
      argument: 1,
      property: ["sslValidate"],
    },
    {
      kind: "tls-verification-off",
      call: ["MongoClient.connect"],
      argument: 1,
      property: ["tlsAllowInvalidCertificates", "tlsAllowInvalidHostnames", "tlsInsecure"],
    },
    // Drivers before 5.
    {
      kind: "tls-verification",
      call: ["MongoClient.connect"],
      argument: 1,
      property: ["sslValidate"],
    },
  ],
} as const satisfies Library;
