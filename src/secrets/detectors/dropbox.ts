import type { Detector } from "../detector.ts";

export default [
  {
    id: "dropbox-token",
    name: "a Dropbox access token",
    keywords: ["sl."],
    pattern: /sl\.(?:u\.)?[\w-]{130,2000}(?![\w-])/,
    scope: "anywhere",
    found: [
      [
        "sl.",
        "u.ikUDiVFYXZiM0kogqnjHr5nvHQfhclj21A5kPjHhxUqNEAX2MZbAUgR731lr5GevmaSie6MR6Tyt_awz_XnjYsZ21aLTBgN6CkFhdj9tp6s_s2HTzxa-tbdlsAKELd_dic2uEI2YVlZU",
      ],
    ],
    ignored: [["sl.length"]],
    see: "https://developers.dropbox.com/oauth-guide",
  },
] as const satisfies readonly Detector[];
