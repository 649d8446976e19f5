import type { Detector } from "../detector.ts";

export default [
  {
    id: "supabase-access-token",
    name: "a Supabase access token",
    keywords: ["sbp_"],
    pattern: /sbp_[0-9a-f]{40}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["sbp_", "fc7c622ef47452f0b6a952a8e17dc1e61cf26180"]],
    ignored: [["sbp_0000000000000000000000000000000000000000"]],
    see: "https://supabase.com/docs/reference/api/introduction",
  },
  {
    id: "supabase-secret-key",
    name: "a secret Supabase key",
    keywords: ["sb_secret_"],
    pattern: /sb_secret_[\w-]{22}_[\w-]{8}(?![\w-])/,
    scope: "anywhere",
    found: [["sb_secret_", "3EbjP1MwOSKBx61bUlNfHQ_CJHBaYok"]],
    ignored: [["sb_publishable_", "mZX6cuzRAJvAhJcHURLe4S_W9i1Vhof"], ["sb_secret_key"]],
    see: "https://supabase.com/docs/guides/api/api-keys",
  },
] as const satisfies readonly Detector[];
