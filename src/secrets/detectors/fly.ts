import type { Detector } from "../detector.ts";

export default [
  {
    id: "fly-token",
    name: "a Fly.io token",
    keywords: ["fo1_", "fm1r_", "fm1a_", "fm2_"],
    pattern: /(?:fo1_[\w-]{43}|fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,2000}={0,2})(?![\w+/=-])/,
    scope: "anywhere",
    found: [
      ["fo1_", "psIl6hr6CG5jyc7zf50lSD1Pweq24ZDybHQFJS7y9aQ"],
      [
        "FlyV1 fm2_",
        "tpZOdOVW0jLXSB9dPDiYtYSd4knMeic3B5kiwgE1EP2B4oWzYlqXvW9TlfPFp184TPX0FINZcfWA5tUcCmdOpvEiJAZ2rua5AgCaBDgAK7VxzkRYyi3NAnga",
      ],
    ],
    ignored: [["fm2_modulation"]],
    see: "https://fly.io/docs/security/tokens/",
  },
] as const satisfies readonly Detector[];
