import type { Detector } from "../detector.ts";

export default [
  {
    id: "basic-authorization",
    name: "a user's name and password",
    keywords: ["Basic "],
    pattern: /Basic ([A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/,
    scope: "source",
    entropy: 0,
    check: "basic-authorization",
    found: [["Authorization: Basic ", "ZGVwbG95OlRyNGZmaWMtYzBuZS05Mg=="]],
    ignored: [
      ["Basic authentication"],
      ["Basic dXNlcm5hbWU6cGFzc3dvcmQ="],
      ["Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="],
      ["Basic dXNlcg=="],
    ],
    see: "https://www.rfc-editor.org/rfc/rfc7617",
  },
] as const satisfies readonly Detector[];
