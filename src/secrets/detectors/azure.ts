import type { Detector } from "../detector.ts";

export default [
  {
    id: "azure-client-secret",
    name: "a client secret of Microsoft Entra",
    keywords: ["Q~"],
    pattern: /[\w.~]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/,
    before: [4, 4],
    scope: "anywhere",
    found: [["Hzj8Q", "~TGzUyTRjNpfktRPBvbV8wUYaiutlv3npU"]],
    ignored: [["abc8Q~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"], ["8Q~short"]],
    see: "https://learn.microsoft.com/en-us/entra/identity-platform/",
  },
  {
    id: "azure-account-key",
    name: "an Azure account key",
    keywords: ["AccountKey=", "SharedAccessKey="],
    pattern: /\w{10,15}=([A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/,
    scope: "source",
    entropy: 4,
    check: "azure-key",
    found: [
      [
        "DefaultEndpointsProtocol=https;AccountName=orders;Account",
        "Key=",
        "X74v6dl1McX/7gVkeRJLwPFEAFFjhfIk1VdZH4i3/mvuRqb8EmoxiJcpNjtBGK73mPeOX96nwvKJLYASPE9F9g==",
      ],
      [
        "Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccess",
        "Key=",
        "7zFSCMvmSYN89fQIB3s1sD34MXcV9f0nsCvAp9F1g4g=",
      ],
    ],
    ignored: [
      [
        "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
      ],
      ["AccountKey=<key>"],
      ["AccountKey=${accountKey}"],
    ],
    see: "https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage",
  },
] as const satisfies readonly Detector[];
