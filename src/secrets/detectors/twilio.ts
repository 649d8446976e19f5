import type { Detector } from "../detector.ts";

export default [
  {
    id: "twilio-api-key",
    name: "a Twilio API key",
    keywords: ["SK"],
    pattern: /SK[0-9a-f]{32}(?![A-Za-z0-9])/,
    scope: "anywhere",
    entropy: 2.6,
    found: [["SK", "f92168a1490301c62d28410405a4f1c5"]],
    ignored: [
      ["AC", "bea6d0c6105335842cc7cfcce6c581ff"],
      ["SK00000000000000000000000000000000"],
      ["SKU"],
    ],
    see: "https://www.twilio.com/docs/iam/api-keys",
  },
  {
    id: "twilio-auth-token",
    name: "a Twilio auth token",
    keywords: ["TWILIO_AUTH_TOKEN", "twilioAuthToken"],
    pattern: /\w{15,17}["'`]?[ \t]{0,8}[:=][ \t]{0,8}["'`]?([0-9a-f]{32})(?![A-Za-z0-9])/,
    scope: "source",
    entropy: 2.6,
    found: [["TWILIO_AUTH_TOKEN=", "f25a5f1f995f126f3bac08427692ba42"]],
    ignored: [["TWILIO_AUTH_TOKEN=your_auth_token"], ["TWILIO_AUTH_TOKEN=${TWILIO_AUTH_TOKEN}"]],
    see: "https://www.twilio.com/docs/iam/api-keys",
  },
] as const satisfies readonly Detector[];
