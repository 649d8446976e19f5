import type { Detector } from "../detector.ts";

export default [
  {
    id: "postman-api-key",
    name: "a Postman API key",
    keywords: ["PMAK-"],
    pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["PMAK-", "c957e0b7c1d8d91b0a8dd627-cea572950dbe7d37e959d8544e01cd4acd"]],
    ignored: [["PMAK-000000000000000000000000-0000000000000000000000000000000000"]],
    see: "https://learning.postman.com/docs/developer/postman-api/authentication/",
  },
] as const satisfies readonly Detector[];
