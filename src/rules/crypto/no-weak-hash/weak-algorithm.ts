/** Whether an algorithm's name says that it is broken, or rests on a hash that is. RIPEMD-160 is not. */
const WEAK =
  /(?<![a-z\d])(?:md[245]|mdc2|sha-?[01]|ripemd-?128|rmd128)(?!\d)|^(?:dsa-)?sha$|^dss1$/i;

/** Whether a broken algorithm's name may stand anywhere in a text. */
export function mayNameWeakHash(text: string): boolean {
  return /md[245c]|sha-?[01]|ripemd-?128|rmd128|dss1|["'`](?:dsa-)?sha["'`]/i.test(text);
}

export function isWeakHash(algorithm: string): boolean {
  return WEAK.test(algorithm);
}

/** What XML signatures say instead. */
const XML: Readonly<Record<string, string>> = {
  "http://www.w3.org/2000/09/xmldsig#rsa-sha1": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
  "http://www.w3.org/2000/09/xmldsig#sha1": "http://www.w3.org/2001/04/xmlenc#sha256",
};

/** The parts of a name of which the same with SHA-256 exists. */
const REPLACEABLE =
  /^((?:rsa|pkcs1|pss)-|ecdsa-with-)?(md[45]|sha1|sha-1)(with(?:rsa(?:encryption)?|ecdsa))?$/i;

/** The same with SHA-256, in the same manner of writing; `undefined` where that is not plain. */
export function strongerHash(algorithm: string): string | undefined {
  const [, before = "", hash = "", after = ""] = REPLACEABLE.exec(algorithm) ?? [];
  if (hash === "") return XML[algorithm];
  const stronger = hash.includes("-") ? "sha-256" : "sha256";
  return `${before}${hash === hash.toUpperCase() ? stronger.toUpperCase() : stronger}${after}`;
}
