import type { Library } from "./library.ts";

/** @see https://developer.mozilla.org/en-US/docs/Web/API/Web_Storage_API */
export default {
  modules: [],
  sinks: [
    {
      kind: "browser-storage",
      call: ["localStorage.setItem", "sessionStorage.setItem"],
      argument: 1,
      contents: true,
    },
    {
      kind: "browser-storage",
      // Names under which pages keep what lets them in.
      write: [
        "localStorage.accessToken",
        "localStorage.access_token",
        "localStorage.authToken",
        "localStorage.jwt",
        "localStorage.password",
        "localStorage.refreshToken",
        "localStorage.token",
        "sessionStorage.accessToken",
        "sessionStorage.access_token",
        "sessionStorage.authToken",
        "sessionStorage.jwt",
        "sessionStorage.password",
        "sessionStorage.refreshToken",
        "sessionStorage.token",
      ],
    },
    { kind: "browser-storage", write: ["document.cookie"] },
  ],
} as const satisfies Library;
