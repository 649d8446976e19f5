import type { Detector } from "../detector.ts";

export default [
  {
    id: "resend-api-key",
    name: "a Resend API key",
    keywords: ["re_"],
    pattern: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![A-Za-z0-9_])/,
    scope: "anywhere",
    found: [["re_", "2GbdlpQL_4zloKSswKpDy2eYQc0e6ndYu"]],
    ignored: [["re_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx"], ["re_exports"]],
    see: "https://resend.com/docs",
  },
] as const satisfies readonly Detector[];
