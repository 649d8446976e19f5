import type { Detector } from "../detector.ts";

export default [
  {
    id: "openshift-token",
    name: "an OpenShift user token",
    keywords: ["sha256~"],
    pattern: /sha256~[\w-]{43}(?![\w-])/,
    scope: "anywhere",
    found: [["sha256~", "QDQ4Yl0lrH8F-OKDIbJ0lkxPVMbozPPVjioVFYaEW0h"]],
    ignored: [["sha256~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://docs.openshift.com",
  },
] as const satisfies readonly Detector[];
