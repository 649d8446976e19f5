import type { Detector } from "../detector.ts";

export default [
  {
    id: "sourcegraph-token",
    name: "a Sourcegraph access token",
    keywords: ["sgp_"],
    pattern: /sgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["sgp_", "0b564f3a5853b121_c06d7a400a02e6ee360b63e78bd24ab2ee32e336"]],
    ignored: [["sgp_token"]],
    see: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
  },
] as const satisfies readonly Detector[];
