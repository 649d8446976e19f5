import type { Detector } from "../detector.ts";

export default [
  {
    id: "stripe-live-key",
    name: "a live Stripe secret key",
    keywords: ["sk_live_", "rk_live_", "sk_prod_", "rk_prod_"],
    pattern: /[sr]k_(?:live|prod)_[A-Za-z0-9]{16,247}(?![A-Za-z0-9_])/,
    scope: "anywhere",
    found: [
      ["sk_live_", "6JLfEefJ1f6Boox7j4Uf3yZM"],
      [
        "rk_live_",
        "51S6zrfHVnOVG840zWPPwdNjlKSDGLxQxznqSHdKT8v0vgu1T4PdU460tKpabbHtojNh3yV5WRjyQyMsg0nOjSLIKy5XlFCXy6M",
      ],
    ],
    ignored: [
      ["pk_live_", "0HIhj9kDzZ3vjedLjqm9AtRP"],
      ["sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"],
      ["sk_live_your_secret_key"],
    ],
    see: "https://docs.stripe.com/keys",
  },
  {
    id: "stripe-test-key",
    name: "a Stripe secret key for test mode",
    keywords: ["sk_test_", "rk_test_"],
    pattern: /[sr]k_test_[A-Za-z0-9]{16,247}(?![A-Za-z0-9_])/,
    scope: "source",
    found: [
      [
        "sk_test_",
        "51E7WqluOn4cP8adSgwRibsnmipTQ3MFEBTlDOLQMh75VWQhnQCfGggAjwcL7PeW5kn1SpdxPEaridG15SACfTXv4lImamXJt2y",
      ],
    ],
    ignored: [
      ["sk_test_", "4eC39HqLyjWDarjtT1zdp7dc"],
      ["pk_test_", "wAHJvWlDXgq43DWUOPAbmwq4"],
      ["sk_test_", "1234567890abcdefghijklmn"],
    ],
    see: "https://docs.stripe.com/keys",
  },
  {
    id: "stripe-webhook-secret",
    name: "a Stripe webhook secret",
    keywords: ["whsec_"],
    pattern: /whsec_[A-Za-z0-9+/]{32,64}={0,2}(?![A-Za-z0-9_])/,
    scope: "source",
    found: [["whsec_", "SVE5NeGnTTKE07OmK2AcEaq8wtQLp6ny"]],
    ignored: [["whsec_..."], ["whsec_test_secret"]],
    see: "https://docs.stripe.com/webhooks",
  },
] as const satisfies readonly Detector[];
