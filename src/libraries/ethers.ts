import type { Library } from "./library.ts";

/** @see https://docs.ethers.org/v6/api/wallet/ */
export default {
  modules: ["ethers"],
  sinks: [
    {
      kind: "credential",
      construct: ["Wallet", "ethers.Wallet", "SigningKey", "ethers.SigningKey"],
      argument: 0,
    },
    {
      kind: "credential",
      call: [
        "HDNodeWallet.fromPhrase",
        "Wallet.fromMnemonic",
        "Wallet.fromPhrase",
        "ethers.HDNodeWallet.fromPhrase",
        "ethers.Wallet.fromMnemonic",
        "ethers.Wallet.fromPhrase",
      ],
      argument: 0,
    },
  ],
} as const satisfies Library;
