import type { Detector } from "../detector.ts";

export default [
  {
    id: "cloudflare-api-token",
    name: "a Cloudflare API token",
    keywords: ["cfut_", "cfat_", "cfk_"],
    pattern: /cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["cfut_", "GLO8XJkcfUewyuFgVvFYvMtp71RXwH2m4293LEWu98c3a107"]],
    ignored: [["cfk_name"]],
    see: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
  },
  {
    id: "cloudflare-origin-ca-key",
    name: "a Cloudflare origin CA key",
    keywords: ["v1.0-"],
    pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      [
        "v1.0-",
        "9ad8ef0ed604ad7c762f4ffa-0e83bb9b08a986be3f26ee6bb069a122a261668eaf1ac0ed072da62babcf6975a2d858ad35766ccf58e999e6eb6101852dc5cecfef22b3ac24f2aaa13f50040b66dc3a296eddcec6d5",
      ],
    ],
    ignored: [["v1.0-beta"]],
    see: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
  },
  {
    id: "cloudflare-assigned-token",
    name: "a Cloudflare API token",
    keywords: ["CLOUDFLARE_API_TOKEN", "CF_API_TOKEN"],
    pattern: /[A-Z_]{12,20}["'`]?[ \t]{0,8}[:=][ \t]{0,8}["'`]?([\w-]{40})(?![\w-])/,
    scope: "source",
    entropy: 4,
    found: [["CLOUDFLARE_API_TOKEN=", "KIY3t2iNZ4aza-PkaKGJLSqfHFedBnmhMEn7wxxD"]],
    ignored: [
      ["CLOUDFLARE_API_TOKEN: ${{ secrets.CLOUDFLARE_API_TOKEN }}"],
      ["CF_API_TOKEN=the_token_with_zone_read_and_dns_edit_ok"],
    ],
    see: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
  },
] as const satisfies readonly Detector[];
