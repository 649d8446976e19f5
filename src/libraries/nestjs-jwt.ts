import type { Library } from "./library.ts";

/** @see https://docs.nestjs.com/security/authentication#jwt-token */
export default {
  modules: ["@nestjs/jwt"],
  types: { NestJwtService: { constructedBy: ["JwtService"], annotatedAs: ["JwtService"] } },
  sinks: [
    {
      kind: "token-payload",
      type: "NestJwtService",
      call: ["sign", "signAsync"],
      argument: 0,
      contents: true,
    },
    {
      kind: "crypto-key",
      call: ["JwtModule.register"],
      argument: 0,
      property: ["secret", "privateKey", "secretOrPrivateKey"],
    },
    {
      kind: "crypto-key",
      construct: ["JwtService"],
      argument: 0,
      property: ["secret", "privateKey"],
    },
    {
      kind: "crypto-key",
      type: "NestJwtService",
      call: ["sign", "signAsync", "verify", "verifyAsync"],
      argument: 1,
      property: ["secret", "privateKey"],
    },
    {
      kind: "unverified-token",
      type: "NestJwtService",
      call: ["decode"],
      argument: 0,
      // Who reads the head looks for the key.
      unless: { argument: 1, property: "complete", truthy: true },
    },
  ],
  protections: [
    { type: "NestJwtService", call: ["verify", "verifyAsync"], for: ["unverified-token"] },
  ],
} as const satisfies Library;
