import type { Library } from "./library.ts";

/** @see https://github.com/lelylan/simple-oauth2/blob/master/API.md */
export default {
  modules: ["simple-oauth2"],
  sinks: [
    {
      kind: "credential",
      construct: ["AuthorizationCode", "ClientCredentials", "ResourceOwnerPassword"],
      argument: 0,
      property: ["client.secret"],
    },
  ],
} as const satisfies Library;
