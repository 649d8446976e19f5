/** What is wrong with a cipher. */
export interface CipherWeakness {
  readonly messageId: "derived" | "ecb" | "padding" | "unpadded" | "weak";
  /** Goes on from the cipher's name. */
  readonly reason: string;
}

const GUESSED = "whose key can be found by trying all of them";
const SMALL_BLOCKS = "whose blocks are so small that they repeat after some gigabytes";
const BIASED = "whose output gives away parts of the text";

/** By a word of the cipher's name. */
const CIPHERS = new Map(
  Object.entries({
    "3des": SMALL_BLOCKS,
    arc4: BIASED,
    arcfour: BIASED,
    bf: SMALL_BLOCKS,
    blowfish: SMALL_BLOCKS,
    cast: SMALL_BLOCKS,
    cast5: SMALL_BLOCKS,
    des: GUESSED,
    des3: SMALL_BLOCKS,
    desede: SMALL_BLOCKS,
    desx: SMALL_BLOCKS,
    idea: SMALL_BLOCKS,
    rabbit: "which few have examined and which does not notice changed data",
    rc2: SMALL_BLOCKS,
    rc4: BIASED,
    seed: "which OpenSSL has retired",
    tripledes: SMALL_BLOCKS,
  }),
);

/** Two or three keys, one after the other. */
const TRIPLE = /^ede[23]?$/;

/** Names of what is not a cipher: how a key is made, how a text is padded. */
const OTHERS = new Map(
  Object.entries<CipherWeakness>({
    EVP_BytesToKey: { messageId: "derived", reason: "whose key is guessed fast" },
    RSA_NO_PADDING: { messageId: "unpadded", reason: "whose equal texts look equal" },
    RSA_PKCS1_PADDING: { messageId: "padding", reason: "whose errors betray texts" },
    "RSAES-PKCS1-V1_5": { messageId: "padding", reason: "whose errors betray texts" },
    pkcs1: { messageId: "padding", reason: "whose errors betray texts" },
  }),
);

/** `des-ede3-cbc`, `AES-ECB`, `RSA_PKCS1_PADDING` */
export function cipherWeakness(name: string): CipherWeakness | undefined {
  const other = OTHERS.get(name);
  if (other) return other;
  const words = name.toLowerCase().split(/[^a-z\d]+/);
  for (const word of words) {
    const reason = CIPHERS.get(word);
    if (reason === undefined) continue;
    const isTriple = words.some((part) => TRIPLE.test(part));
    return { messageId: "weak", reason: isTriple ? SMALL_BLOCKS : reason };
  }
  return words.includes("ecb")
    ? { messageId: "ecb", reason: "whose equal blocks look equal" }
    : undefined;
}
