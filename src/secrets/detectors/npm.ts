import type { Detector } from "../detector.ts";

export default [
  {
    id: "npm-token",
    name: "an npm token",
    keywords: ["npm_"],
    pattern: /npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])/,
    scope: "anywhere",
    check: "github-checksum",
    found: [
      ["npm_", "d9ZQXER2CiFmIIAcRG9w0FQTFVLVf30pML9I"],
      ["npm_", "A1U3kUmrVb7ICEqq2W5ogJzss2fEsCsKLmNL"],
    ],
    ignored: [["npm_config_registry"], ["npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://docs.npmjs.com/about-access-tokens",
  },
  {
    id: "npm-registry-token",
    name: "a package registry's token",
    keywords: [":_authToken=", ":_password="],
    pattern: /:_(?:authToken|password)="?([A-Za-z0-9][\w.+/=-]{19,2000})/,
    scope: "source",
    entropy: 2.8,
    found: [["//packages.acme.dev/:_authToken=", "18bc9136-f43f-45b8-ac02-50c9286b7a3a"]],
    ignored: [
      ["//packages.acme.dev/:_authToken=${NPM_TOKEN}"],
      ["//packages.acme.dev/:_authToken=00000000-0000-0000-0000-000000000000"],
    ],
    see: "https://docs.npmjs.com/cli/configuring-npm/npmrc",
  },
] as const satisfies readonly Detector[];
