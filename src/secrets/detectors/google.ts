import type { Detector } from "../detector.ts";

export default [
  {
    id: "google-api-key",
    name: "a Google API key",
    keywords: ["AIzaSy"],
    pattern: /AIzaSy[\w-]{33}(?![\w-])/,
    scope: "anywhere",
    publicNear: [
      "authDomain",
      "messagingSender",
      "storageBucket",
      "firebase",
      "maps",
      "recaptcha",
      "public",
      "browser",
      "youtube",
    ],
    found: [["AIza", "SyC149jaC_Nyjbzhw_duHY5zKwXLfiW7sw9"]],
    ignored: [
      ["AIzaSyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"],
      [
        '{ apiKey: "AIza',
        'Syhhdk270rY3-IpOCufyfAEQXfdpudl4-Df", authDomain: "shop.firebaseapp.com" }',
      ],
      ["https://maps.googleapis.com/maps/api/js?key=AIza", "Sybs1b-cyR9hC6ddNaPRCGlgZfTmssoBi4R"],
    ],
    see: "https://cloud.google.com/docs/authentication/api-keys",
  },
  {
    id: "google-oauth-client-secret",
    name: "a Google OAuth client secret",
    keywords: ["GOCSPX-"],
    pattern: /GOCSPX-[\w-]{28}(?![\w-])/,
    scope: "anywhere",
    found: [["GOCSPX-", "5MjRth3IDeE09qSmUHrdX4ZiLBwp"]],
    ignored: [["GOCSPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://developers.google.com/identity/protocols/oauth2",
  },
  {
    id: "google-access-token",
    name: "a Google access token",
    keywords: ["ya29."],
    pattern: /ya29\.[\w-]{40,2000}(?![\w-])/,
    scope: "anywhere",
    found: [
      [
        "ya29.",
        "a0khKEcp8S6IbIaU9ke4MeibkIJY6FXZjyQruqtvKEYFzpJ-fjY9Pkq1wbmiHzXUMUVUDEb08kG8Ny21QPtORrWP-8ZhdpCilFxF-KJ25BHoYXLJTEMyyM6IeN",
      ],
    ],
    ignored: [["ya29.token"]],
    see: "https://developers.google.com/identity/protocols/oauth2",
  },
  {
    id: "google-service-account",
    name: "the private key of a Google service account",
    keywords: ["-----BEGIN PRIVATE KEY-----"],
    pattern: /-----BEGIN PRIVATE KEY-----[A-Za-z0-9+/=\s\\"'`,]{40,10000}/,
    scope: "source",
    entropy: 0,
    check: "private-key",
    near: ["service_account", "gserviceaccount.com"],
    found: [
      [
        '{ "type": "service_account", "private_key": "',
        "-----BEGIN PRIVATE",
        " KEY-----\\nMC4CAQAwBQYDK2VwBCIEIG54ZvoMwgCk5p1inQYwcWTEnQBQFIwVtZsgefzC2GMQ\\n",
        '-----END PRIVATE KEY-----\\n" }',
      ],
    ],
    ignored: [
      [
        '{ "type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n" }',
      ],
    ],
    see: "https://cloud.google.com/iam/docs/keys-create-delete",
  },
] as const satisfies readonly Detector[];
