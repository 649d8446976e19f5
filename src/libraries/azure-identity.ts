import type { Library } from "./library.ts";

/** @see https://learn.microsoft.com/javascript/api/@azure/identity/ */
export default {
  modules: ["@azure/identity"],
  sinks: [
    { kind: "credential", construct: ["ClientSecretCredential"], argument: 2 },
    { kind: "credential", construct: ["UsernamePasswordCredential"], argument: 3 },
  ],
} as const satisfies Library;
