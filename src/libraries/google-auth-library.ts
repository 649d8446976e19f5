import type { Library } from "./library.ts";

/** @see https://github.com/googleapis/google-auth-library-nodejs */
export default {
  modules: ["google-auth-library"],
  sinks: [
    { kind: "credential", construct: ["OAuth2Client"], argument: 1 },
    { kind: "credential", construct: ["OAuth2Client"], argument: 0, property: ["clientSecret"] },
  ],
} as const satisfies Library;
