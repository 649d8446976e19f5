import type { Library } from "./library.ts";

/** @see https://docs.nestjs.com/techniques/database */
export default {
  modules: ["@nestjs/typeorm"],
  sinks: [
    {
      kind: "tls-verification",
      call: ["TypeOrmModule.forRoot"],
      argument: 0,
      property: ["ssl.rejectUnauthorized", "extra.ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["TypeOrmModule.forRoot"],
      argument: 0,
      property: ["ssl.checkServerIdentity", "extra.ssl.checkServerIdentity"],
    },
    {
      kind: "tls-verification-off",
      call: ["TypeOrmModule.forRoot"],
      argument: 0,
      property: [
        "tlsAllowInvalidCertificates",
        "tlsAllowInvalidHostnames",
        "tlsInsecure",
        "options.trustServerCertificate",
      ],
    },
  ],
} as const satisfies Library;
