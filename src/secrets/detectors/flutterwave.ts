import type { Detector } from "../detector.ts";

export default [
  {
    id: "flutterwave-secret-key",
    name: "a Flutterwave secret key",
    keywords: ["FLWSECK-"],
    pattern: /FLWSECK-[0-9a-h]{32}-(?:[\w]{1,16}-)?X(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["FLWSECK-", "27d0ffcc018d3e40b9dc27764b881bca-X"]],
    ignored: [["FLWSECK-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-X"]],
    see: "https://developer.flutterwave.com/docs/authentication",
  },
] as const satisfies readonly Detector[];
