import type { Library } from "./library.ts";

/** Names under which pages keep what lets them in. */
const KEYS = [
  "accessToken",
  "access_token",
  "apiKey",
  "authToken",
  "idToken",
  "jwt",
  "password",
  "refreshToken",
  "refresh_token",
  "token",
] as const;

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
      write: [
        ...KEYS.map((key) => `localStorage.${key}` as const),
        ...KEYS.map((key) => `sessionStorage.${key}` as const),
      ],
    },
    { kind: "browser-storage", write: ["document.cookie"] },
  ],
} as const satisfies Library;
