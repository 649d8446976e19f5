import type { Library } from "./library.ts";

/** @see https://cryptojs.gitbook.io/docs */
export default {
  modules: ["crypto-js"],
  sinks: [
    {
      kind: "crypto-key",
      call: [
        "AES.decrypt",
        "AES.encrypt",
        "Blowfish.decrypt",
        "Blowfish.encrypt",
        "DES.decrypt",
        "DES.encrypt",
        "RC4.decrypt",
        "RC4.encrypt",
        "RC4Drop.decrypt",
        "RC4Drop.encrypt",
        "Rabbit.decrypt",
        "Rabbit.encrypt",
        "RabbitLegacy.decrypt",
        "RabbitLegacy.encrypt",
        "TripleDES.decrypt",
        "TripleDES.encrypt",
        "HmacMD5",
        "HmacRIPEMD160",
        "HmacSHA1",
        "HmacSHA224",
        "HmacSHA256",
        "HmacSHA3",
        "HmacSHA384",
        "HmacSHA512",
      ],
      argument: 1,
    },
  ],
} as const satisfies Library;
