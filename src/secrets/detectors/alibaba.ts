import type { Detector } from "../detector.ts";

export default [
  {
    id: "alibaba-access-key",
    name: "an Alibaba Cloud access key id",
    keywords: ["LTAI"],
    pattern: /LTAI[A-Za-z0-9]{17,21}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["LTAI", "5t6T2UmxQamt62tVDZNV"]],
    ignored: [["LTAI5txxxxxxxxxxxxxxxxxx"], ["LTAI"]],
    see: "https://www.alibabacloud.com/help/en/ram/",
  },
] as const satisfies readonly Detector[];
