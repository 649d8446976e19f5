import type { Detector } from "../detector.ts";

export default [
  {
    id: "planetscale-credential",
    name: "a PlanetScale credential",
    keywords: ["pscale_pw_", "pscale_tkn_", "pscale_oauth_"],
    pattern: /pscale_(?:pw|tkn|oauth)_[\w.=-]{32,64}(?![\w-])/,
    scope: "anywhere",
    found: [
      ["pscale_pw_", "fb4mj0lRKx8FNUln3aLZ6N9GkTofDA5GLS7iyjofxgG"],
      ["pscale_tkn_", "byhEND4WX3iHbspOIbyZTXvvcYi2cgTQWYDrf7SZf9v"],
    ],
    ignored: [["pscale_pw_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://planetscale.com/docs",
  },
] as const satisfies readonly Detector[];
