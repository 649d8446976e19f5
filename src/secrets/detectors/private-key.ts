import type { Detector } from "../detector.ts";

export default [
  {
    id: "private-key",
    name: "a private key",
    keywords: [
      "-----BEGIN PRIVATE KEY-----",
      "-----BEGIN RSA PRIVATE KEY-----",
      "-----BEGIN EC PRIVATE KEY-----",
      "-----BEGIN DSA PRIVATE KEY-----",
      "-----BEGIN OPENSSH PRIVATE KEY-----",
    ],
    pattern:
      /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----[A-Za-z0-9+/=\s\\"'`,]{40,10000}/,
    scope: "source",
    entropy: 0,
    check: "private-key",
    found: [
      [
        "-----BEGIN EC PRIVATE",
        " KEY-----\nMHcCAQEEIOpdW9UYcX5Hx9MMEVmAwC0M3vfThe73K/QTNQYnS/VkoAoGCCqGSM49\nAwEHoUQDQgAEWBBXh1D8pMvLEknhifbNyDUtLybFSwA0P3XdLAPtxP4XF1Yld/aH\nf+89fRmTDDqqxFArIRbmVEuCYhI1i1I6mw==\n-----END EC PRIVATE KEY-----",
      ],
      [
        "-----BEGIN PRIVATE",
        " KEY-----\\nMC4CAQAwBQYDK2VwBCIEIG54ZvoMwgCk5p1inQYwcWTEnQBQFIwVtZsgefzC2GMQ\\n",
        "-----END PRIVATE KEY-----",
      ],
      [
        "-----BEGIN OPENSSH PRIVATE",
        " KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\nQyNTUxOQAAACBiWSfc108zPUTyq185obFJFv5aZ7Zdn6yzLTwpnB17CQAAAIhpbj6gaW4+\noAAAAAtzc2gtZWQyNTUxOQAAACBiWSfc108zPUTyq185obFJFv5aZ7Zdn6yzLTwpnB17CQ\nAAAEA4d1rNft4SLEzM0sIy1qyhw60qATsBjypgHborKgE7wGJZJ9zXTzM9RPKrXzmhsUkW\n/lpntl2frLMtPCmcHXsJAAAAAAECAwQF\n-----END OPENSSH PRIVATE KEY-----",
      ],
      [
        '"-----BEGIN PRIVATE KEY',
        '-----",\n  "MC4CAQAwBQYDK2VwBCIEIG54ZvoMwgCk",\n  "5p1inQYwcWTEnQBQFIwVtZsgefzC2GMQ",\n  "-----END PRIVATE KEY-----"',
      ],
    ],
    ignored: [
      ["-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"],
      [
        "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEAtbO8nWmY2l\n-----END RSA PRIVATE KEY-----",
      ],
      [
        "-----BEGIN RSA PRIVATE KEY-----\nThis is not a key but a sentence of letters that goes on\n-----END RSA PRIVATE KEY-----",
      ],
      [
        "-----BEGIN OPENSSH PRIVATE KEY-----\nThis is not a key but a sentence of letters that goes on\n-----END OPENSSH PRIVATE KEY-----",
      ],
      [
        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----",
      ],
    ],
    see: "https://www.rfc-editor.org/rfc/rfc7468",
  },
  {
    id: "encrypted-private-key",
    name: "an encrypted private key",
    keywords: ["-----BEGIN ENCRYPTED PRIVATE KEY-----"],
    pattern: /-----BEGIN ENCRYPTED PRIVATE KEY-----[A-Za-z0-9+/=\s\\"'`,]{40,10000}/,
    scope: "source",
    entropy: 0,
    check: "private-key",
    found: [
      [
        "-----BEGIN ENCRYPTED PRIVATE",
        " KEY-----\nMIF94OjmtIcTxF87Jr/sjJ+QP0mfQfNtqhNiPfVHsnjY1mfnQWJah9NSRkwujkd7NVc8ut9BthbhdADVkdkOQFQ+Sx6rVCxP84k5MBtTQTo/Z5rZNTTQ+cnG+LNPiPSSnTy5gyFAdc4P8PCxbQQxIT7j2Xr+ga/rBJ0ggGRETFU=\n-----END ENCRYPTED PRIVATE KEY-----",
      ],
    ],
    ignored: [
      [
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIFHDBOBgkqhkiG\n-----END ENCRYPTED PRIVATE KEY-----",
      ],
    ],
    see: "https://www.rfc-editor.org/rfc/rfc7468",
  },
  {
    id: "pgp-private-key",
    name: "a PGP private key",
    keywords: ["-----BEGIN PGP PRIVATE KEY BLOCK-----"],
    pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----[A-Za-z0-9+/=\s\\"'`,:.()-]{200,20000}/,
    scope: "source",
    entropy: 0,
    check: "private-key",
    found: [
      [
        "-----BEGIN PGP PRIVATE",
        " KEY BLOCK-----\n\nK1KWTPXDgfv6xijGKhOXKpNB6rvd29mXx7s2mkB23LpSXMoFgj6lcvQL1QwHtSm8\n9z5sS8JMwm7qDo6bSN1yTa6Cue81Gc46DDhYUPVeo9jtYj8pMlGiU1IPKZvMeUW5\nMFmF5jixymPlBwguay7hKTPEig7XLwLZzrdHyk2rwsIsJuoFOcTjQEOSkCyzxGly\n=aB3d\n-----END PGP PRIVATE KEY BLOCK-----",
      ],
    ],
    ignored: [["-----BEGIN PGP PRIVATE KEY BLOCK-----\n...\n-----END PGP PRIVATE KEY BLOCK-----"]],
    see: "https://www.rfc-editor.org/rfc/rfc9580",
  },
] as const satisfies readonly Detector[];
