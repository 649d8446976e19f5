import type { Library } from "./library.ts";

/** @see https://pptr.dev/api/puppeteer.launchoptions */
export default {
  modules: ["puppeteer", "puppeteer-core"],
  sinks: [
    {
      kind: "tls-verification-off",
      call: ["connect", "launch"],
      argument: 0,
      property: ["acceptInsecureCerts", "ignoreHTTPSErrors"],
    },
  ],
} as const satisfies Library;
