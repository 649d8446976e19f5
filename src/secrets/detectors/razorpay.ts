import type { Detector } from "../detector.ts";

export default [
  {
    id: "razorpay-live-key",
    name: "a live Razorpay key",
    keywords: ["rzp_live_"],
    pattern: /rzp_live_[A-Za-z0-9]{14}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["rzp_live_", "FJ7Y6XGzswsoWO"]],
    ignored: [["rzp_live_xxxxxxxxxxxxxx"]],
    see: "https://razorpay.com/docs/api/authentication/",
  },
] as const satisfies readonly Detector[];
