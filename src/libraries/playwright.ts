import type { Library } from "./library.ts";

/** @see https://playwright.dev/docs/api/class-browser#browser-new-context */
export default {
  modules: ["playwright", "playwright-core"],
  types: {
    PlaywrightBrowserType: {
      exportedAs: ["chromium", "firefox", "webkit"],
      annotatedAs: ["BrowserType"],
    },
    PlaywrightBrowser: {
      returnedBy: [
        { type: "PlaywrightBrowserType", call: ["connect", "connectOverCDP", "launch"] },
      ],
      annotatedAs: ["Browser"],
    },
  },
  sinks: [
    {
      kind: "tls-verification-off",
      call: ["request.newContext"],
      argument: 0,
      property: ["ignoreHTTPSErrors"],
    },
    {
      kind: "tls-verification-off",
      type: "PlaywrightBrowser",
      call: ["newContext", "newPage"],
      argument: 0,
      property: ["ignoreHTTPSErrors"],
    },
    {
      kind: "tls-verification-off",
      type: "PlaywrightBrowserType",
      call: ["launchPersistentContext"],
      argument: 1,
      property: ["ignoreHTTPSErrors"],
    },
  ],
} as const satisfies Library;
