import type { Detector } from "../detector.ts";

export default [
  {
    id: "hashicorp-vault-token",
    name: "a HashiCorp Vault token",
    keywords: ["hvs.", "hvb."],
    pattern: /hv(?:s\.[\w-]{90,120}|b\.[\w-]{138,300})(?![\w-])/,
    scope: "anywhere",
    found: [
      [
        "hvs.",
        "c29TyGJ_7lF0l9hOQ50rkOGfG50eu4w7FnJHwH_KYLk5iUAFp4my2MUIMXkFiBTG2DBCaFi9ZJrvmpQvrGen_ZPdEgzkCsQ",
      ],
      [
        "hvb.",
        "sgJE9GDnCHEOMXa1MDDjHLhLA9yTixKW-3Y7abNvovFKdSFm4M_Q2DnPYKaE32pFofk8yvOF66wDPJCTzHcX5crls3pQ7jJdAlvii4fAffI52LSalQT853Y5jhKVPyeCWZC65JNbLILprmFbbaG2kt",
      ],
    ],
    ignored: [["hvs.value"]],
    see: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  },
  {
    id: "hashicorp-terraform-token",
    name: "a Terraform Cloud token",
    keywords: [".atlasv1."],
    pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}(?![\w-])/,
    before: [14, 14],
    scope: "anywhere",
    found: [
      [
        "9Rx3wCLmHsZ9LL",
        ".atlasv1.",
        "5Y2NcMow6P3Zua19H1GxdL79LUUx0pvAhcyVpFzTJr0db2UrglzbImloaayKKCfRRD6",
      ],
    ],
    ignored: [["xxxxxxxxxxxxxx.atlasv1.zzzzzzzzzzzzz"]],
    see: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  },
] as const satisfies readonly Detector[];
