import type { Detector } from "../detector.ts";

export default [
  {
    id: "firebase-server-key",
    name: "a Firebase Cloud Messaging server key",
    keywords: [":APA91b"],
    pattern: /AAAA[\w-]{7}:APA91b[\w-]{134}(?![\w-])/,
    before: [11, 11],
    scope: "anywhere",
    found: [
      [
        "AAAAeUSSw9P:",
        "APA91bYp38K6gyF4i-ZJlfH4M7s3wV84DV9jbtWYzN15uQnUMyr-Xn-RWHTcL1O4rEWw8qt1naWFQfL9ceX_5ZgJN8lSvqUhlX4nTjOfwAkjHri1graMXT4pW5abNe10dmgbUAQl2vfY",
      ],
    ],
    ignored: [
      [
        "fGx3kLmZqRw:",
        "APA91bMlwPRnx6H6zZlhIdBtbFVSLj0xjMEIJrljiruFZHYSA3Afv72JdxY_XYKH9FI6FDQkwKsZ2RLyTg34_t-beHPxOV2vwpdejyWnsaRIyGSs4jedkVbm4JkbPjLh0_7ADRgmIno0",
      ],
    ],
    see: "https://firebase.google.com/docs/cloud-messaging/auth-server",
  },
] as const satisfies readonly Detector[];
