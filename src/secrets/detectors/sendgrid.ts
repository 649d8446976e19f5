import type { Detector } from "../detector.ts";

export default [
  {
    id: "sendgrid-api-key",
    name: "a SendGrid API key",
    keywords: ["SG."],
    pattern: /SG\.[\w-]{20,24}\.[\w-]{39,50}(?![\w-])/,
    scope: "anywhere",
    found: [["SG.", "nXgIm5sMmfMI2MTRccxoD6.IgMgG155gAWI16tvweTTQ7D26Hqn64vjb4InS_YxM6H"]],
    ignored: [["SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  },
] as const satisfies readonly Detector[];
