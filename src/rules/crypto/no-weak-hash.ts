import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import type { SinkKind } from "../../libraries/library.ts";
import { SecurityUses } from "./no-weak-hash/security-use.ts";
import { mayNameWeakHash, strongerHash } from "./no-weak-hash/weak-algorithm.ts";
import { weakSites, type WeakSite } from "./no-weak-hash/weak-sites.ts";

type Options = readonly [{ readonly checkAll?: boolean }?];
type MessageIds = "broken" | "key" | "keyed" | "password" | "secret" | "signature" | "stronger";

export default defineRule<MessageIds, Options>({
  name: "no-weak-hash",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow broken hash algorithms where security rests on them",
      cwe: [328, 327, 916],
      owasp: "A04:2025",
      severity: "medium",
      confidence: "high",
      preset: "recommended",
      presetOptions: { strict: { checkAll: true } },
    },
    hasSuggestions: true,
    schema: [
      {
        type: "object",
        properties: {
          checkAll: {
            type: "boolean",
            description: "Whether uses are reported for which nothing says that they matter.",
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ checkAll: false }],
    messages: {
      signature:
        "{{ call }} rests on `{{ algorithm }}`, for which two texts with the same hash can be made: a signature of the one is valid for the other. Use SHA-256 or better on both sides.",
      password:
        "`{{ algorithm }}` hashes a password here ({{ name }}, line {{ line }}). Whoever gets hold of the hash finds the password by trying billions a second. Use `scrypt`, or a package such as `argon2` or `bcrypt`.",
      secret:
        "`{{ algorithm }}` hashes a secret here ({{ name }}, line {{ line }}), and it is broken. Use SHA-256 or better; where the hash proves that somebody knows the secret, with `createHmac`.",
      key: "{{ name }} (line {{ line }}) takes its key from `{{ algorithm }}`, which is broken, and fast enough to try all likely passwords. Use `scrypt` to make a key of a password, and `hkdf` to make one of another key.",
      broken:
        "`{{ algorithm }}` is broken: two texts with the same hash can be made. Use SHA-256 or better.",
      keyed:
        "{{ call }} uses `{{ algorithm }}`. With a key it is not broken yet, but standards are giving it up. Use SHA-256 or better where the other side allows it.",
      stronger: "Use `{{ algorithm }}`.",
    },
  },
  create(context, settings) {
    const { options, sourceCode } = context;
    const analysis = analyze(context, settings);
    const checkAll = options[0]?.checkAll === true;
    const isNamed = mayNameWeakHash(sourceCode.text);
    const mayWeaken = (kind: SinkKind): boolean =>
      isNamed ? analysis.maySink(kind) : analysis.mayImply(kind);
    const hasHash = mayWeaken("hash-algorithm");
    const hasSignature = mayWeaken("signature-hash");
    const hasKeyed = checkAll && mayWeaken("keyed-hash");
    if (!hasHash && !hasSignature && !hasKeyed) return {};

    function report(
      { algorithm, name, node }: WeakSite,
      messageId: Exclude<MessageIds, "stronger">,
      data: Readonly<Record<string, string>> = {},
    ): void {
      // Another hash mends neither a password's nor a key's.
      const isMended = messageId !== "password" && messageId !== "key";
      context.report({
        node,
        messageId,
        data: { call: name === "" ? "This" : `\`${name}\``, algorithm, ...data },
        suggest: isMended ? stronger(node) : [],
      });
    }

    return {
      Program() {
        for (const site of weakSites(analysis, "signature-hash")) report(site, "signature");
        const hashes = weakSites(analysis, "hash-algorithm");
        const uses = hashes.length > 0 ? new SecurityUses(analysis, sourceCode) : undefined;
        for (const site of hashes) {
          const use = uses?.of(site);
          if (use) report(site, use.messageId, { name: use.name, line: use.line });
          else if (checkAll) report(site, "broken");
        }
        if (!checkAll) return;
        for (const site of weakSites(analysis, "keyed-hash")) report(site, "keyed");
      },
    };
  },
});

/** The same name with SHA-256, where it is written in the call. */
function stronger(node: TSESTree.Node): TSESLint.ReportSuggestionArray<"stronger"> {
  if (node.type !== "Literal" || typeof node.value !== "string") return [];
  const algorithm = strongerHash(node.value);
  if (algorithm === undefined) return [];
  const [quote = ""] = node.raw;
  const code = `${quote}${algorithm}${quote}`;
  return [
    { messageId: "stronger", data: { algorithm }, fix: (fixer) => fixer.replaceText(node, code) },
  ];
}
