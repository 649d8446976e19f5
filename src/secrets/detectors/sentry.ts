import type { Detector } from "../detector.ts";

export default [
  {
    id: "sentry-token",
    name: "a Sentry token",
    keywords: ["sntrys_"],
    pattern: /sntrys_[A-Za-z0-9+/=]{50,1000}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/,
    scope: "anywhere",
    check: "base64-json",
    found: [
      [
        "sntrys_",
        "eyJpYXQiOjE3MzE5MzEwMjMuNDgsInVybCI6Imh0dHBzOi8vc2VudHJ5LmlvIiwib3JnIjoiaGFyYm91ciJ9_dVgwrbzg1KyWrc30YZun1RWLAahFhElcz5KQWVMZV2S",
      ],
    ],
    ignored: [
      [
        "sntrys_",
        "cxDuMn1Tbk6wfHR3QUcCyIz3ogcm0E8NKX3VNRel5Qher44JGyNB6dVy1Vy6_7VCpvKIyOh0cvSWqncRrmgM1d4lRv45XtuyyMgP2N5B",
      ],
    ],
    see: "https://docs.sentry.io/account/auth-tokens/",
  },
  {
    id: "sentry-user-token",
    name: "a Sentry user token",
    keywords: ["sntryu_"],
    pattern: /sntryu_[0-9a-f]{64}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["sntryu_", "8e2715888c2d87f46b837e6fc829c15138b5e1816ae3fa670e6839cecc0a2fa3"]],
    ignored: [["sntryu_token"]],
    see: "https://docs.sentry.io/account/auth-tokens/",
  },
] as const satisfies readonly Detector[];
