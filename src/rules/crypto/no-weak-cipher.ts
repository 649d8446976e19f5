import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { weakCiphers, type WeakCipher } from "./no-weak-cipher/weak-ciphers.ts";

type Options = readonly [{ readonly checkDecryption?: boolean }?];
type MessageIds = "decrypted" | "derived" | "ecb" | "oaep" | "padding" | "unpadded" | "weak";

export default defineRule<MessageIds, Options>({
  name: "no-weak-cipher",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow encryption that can be broken",
      cwe: [327, 326, 780],
      owasp: "A04:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
      presetOptions: { strict: { checkDecryption: true } },
    },
    hasSuggestions: true,
    schema: [
      {
        type: "object",
        properties: {
          checkDecryption: {
            type: "boolean",
            description: "Whether the decryption of what a weak cipher protects is reported too.",
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ checkDecryption: false }],
    messages: {
      weak: "{{ call }} encrypts with `{{ algorithm }}`, {{ reason }}. Use `aes-256-gcm`, with a new IV for each message.",
      ecb: "{{ call }} encrypts in ECB mode, where equal blocks of text become equal blocks of ciphertext: they show patterns, and can be swapped. Use `aes-256-gcm`, with a new IV for each message.",
      derived:
        "{{ call }} makes its key of a password with one round of MD5, and its IV as well, the same for each message. Make the key with `scrypt`, and use `createCipheriv` and `createDecipheriv` with a new IV for each message.",
      padding:
        "{{ call }} uses the padding PKCS#1 v1.5. Whoever may send ciphertexts and can tell which are refused, if only by the time it takes, decrypts those of others. Use OAEP on both sides.",
      unpadded:
        "{{ call }} uses RSA without padding: equal texts become equal ciphertexts, and short ones can be computed back. Use OAEP on both sides.",
      decrypted:
        "{{ call }} decrypts what is protected by `{{ algorithm }}`, {{ reason }}. Encrypt it again, with `aes-256-gcm`, and then remove this.",
      oaep: "Use `RSA_PKCS1_OAEP_PADDING`.",
    },
  },
  create(context, settings) {
    const { options } = context;
    const analysis = analyze(context, settings);
    const hasEncryption = analysis.maySink("cipher-algorithm");
    const hasDecryption =
      options[0]?.checkDecryption === true && analysis.maySink("decipher-algorithm");
    if (!hasEncryption && !hasDecryption) return {};

    function report({ algorithm, reason, site }: WeakCipher, messageId: MessageIds): void {
      context.report({
        node: site.node,
        messageId,
        data: { call: site.name === "" ? "This" : `\`${site.name}\``, algorithm, reason },
        suggest: messageId === "padding" ? oaep(site.node) : [],
      });
    }

    return {
      Program() {
        for (const cipher of weakCiphers(analysis, "cipher-algorithm")) {
          report(cipher, cipher.messageId);
        }
        if (!hasDecryption) return;
        for (const cipher of weakCiphers(analysis, "decipher-algorithm")) {
          report(cipher, cipher.messageId === "derived" ? "derived" : "decrypted");
        }
      },
    };
  },
});

/** The other padding of the same object. */
function oaep(node: TSESTree.Node): TSESLint.ReportSuggestionArray<"oaep"> {
  if (node.type !== "MemberExpression" || node.computed) return [];
  const { property } = node;
  return [
    { messageId: "oaep", fix: (fixer) => fixer.replaceText(property, "RSA_PKCS1_OAEP_PADDING") },
  ];
}
