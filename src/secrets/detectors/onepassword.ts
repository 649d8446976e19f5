import type { Detector } from "../detector.ts";

export default [
  {
    id: "onepassword-service-account-token",
    name: "a 1Password service account token",
    keywords: ["ops_eyJ"],
    pattern: /ops_eyJ[A-Za-z0-9+/]{247,2000}={0,3}(?![A-Za-z0-9+/=])/,
    scope: "anywhere",
    check: "base64-json",
    found: [
      [
        "ops_",
        "eyJzaWduSW5BZGRyZXNzIjoiaGFyYm91ci4xcGFzc3dvcmQuZXUiLCJzcnBYIjoiemV6WGdmSWJwTEdmZDh2NS9MaFdmb2NQbVVGSXBsTmVzQjVTNnU1Y0puOWtFanBtRVlYOGJJYXFZNWtvMFRXcnFvSGlQUGV5R0g4T25wbUdKd0VZK1pyYTNLcmtsQVNwNllZYnFuaUJlS2ZhNVVydmRUb0FDdjA1WmpZbXlTZXZmWisreWpqOFI1WVRyYWhqL3crNWZBcWpsbWEyVXhrUkJlQktwTHg5c1Zwek5aMFArck14a3FNNEtEOGlML1lyUEFzdDNZVVgifQ==",
      ],
    ],
    ignored: [["ops_eyJ..."]],
    see: "https://developer.1password.com/docs/service-accounts/",
  },
] as const satisfies readonly Detector[];
