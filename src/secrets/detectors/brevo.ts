import type { Detector } from "../detector.ts";

export default [
  {
    id: "brevo-api-key",
    name: "a Brevo API key",
    keywords: ["xkeysib-"],
    pattern: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      [
        "xkeysib-",
        "0319374ade1fe26a417062b86933d1c7a64431a3f5dcf2d502e1d38953d0e68d-nBBNlqG4T1myWqLr",
      ],
    ],
    ignored: [["xkeysib-xxxxxxxx"]],
    see: "https://developers.brevo.com",
  },
] as const satisfies readonly Detector[];
