import type { Library } from "./library.ts";

/** @see https://github.com/hgouveia/node-downloader-helper */
export default {
  modules: ["node-downloader-helper"],
  sinks: [{ kind: "request-url", construct: ["DownloaderHelper"], argument: 0 }],
} as const satisfies Library;
