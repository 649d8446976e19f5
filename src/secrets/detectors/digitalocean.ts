import type { Detector } from "../detector.ts";

export default [
  {
    id: "digitalocean-token",
    name: "a DigitalOcean token",
    keywords: ["dop_v1_", "doo_v1_", "dor_v1_"],
    pattern: /do[opr]_v1_[0-9a-f]{64}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["dop_v1_", "b411304512e884a345d6a9ad7650b3c04790eb16d05a1a68f92fc789675f0b8d"]],
    ignored: [["dop_v1_your_token"]],
    see: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
  },
] as const satisfies readonly Detector[];
