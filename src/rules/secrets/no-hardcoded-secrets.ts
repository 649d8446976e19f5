import type { TSESLint } from "@typescript-eslint/utils";

import { defineRule } from "../../define-rule.ts";
import { detectors } from "../../secrets/detectors/index.ts";
import { environmentVariable } from "../../secrets/environment-variable.ts";
import { isExcusedLine } from "../../secrets/excused-line.ts";
import { findSecrets, type Finding } from "../../secrets/find-secrets.ts";
import { isMadeUp } from "../../secrets/made-up.ts";
import { textLocation } from "../../languages/text-location.ts";

type Options = readonly [{ readonly allow?: readonly string[] }?];
type MessageIds = "secret" | "doubtful" | "environment";

export default defineRule<MessageIds, Options>({
  name: "no-hardcoded-secrets",
  language: "any",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow secrets of known providers in any file",
      cwe: [798, 540],
      owasp: "A07:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
    },
    hasSuggestions: true,
    schema: [
      {
        type: "object",
        properties: {
          allow: {
            type: "array",
            items: { type: "string", enum: detectors.map(({ id }) => id) },
            uniqueItems: true,
            description: "Kinds of secret that are not reported.",
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    messages: {
      secret:
        "Everybody who can read this file has {{ name }} ({{ masked }}). Revoke it where it was issued, and read the next one from the environment or a secret store.",
      doubtful:
        "This looks like {{ name }} ({{ masked }}), though its checksum is wrong. If it ever was one, revoke it, and read the next one from the environment or a secret store.",
      environment: "Read `process.env.{{ variable }}` instead.",
    },
  },
  create(context) {
    const { cwd, filename, options, sourceCode } = context;
    const { text } = sourceCode;
    const isNobodys = isMadeUp(filename, cwd);
    for (const finding of findSecrets(text)) {
      const { detector, end, start, verdict } = finding;
      const isCertain = detector.scope === "anywhere" && verdict !== "doubtful";
      if ((isNobodys && !isCertain) || options[0]?.allow?.includes(detector.id)) continue;
      if (isExcusedLine(text, start)) continue;
      context.report({
        loc: { start: textLocation(sourceCode, start), end: textLocation(sourceCode, end) },
        messageId: verdict === "doubtful" ? "doubtful" : "secret",
        data: { name: detector.name, masked: masked(finding) },
        suggest: suggestions(sourceCode, finding),
      });
    }
    return {};
  },
});

/** Enough to know it by, and nothing that opens a door. */
function masked({ end, prefix, start }: Finding): string {
  const length = `${String(end - start)} characters`;
  return prefix === "" ? length : `\`${prefix}…\`, ${length}`;
}

/** Where a text of JavaScript is the secret and nothing else, or an address that begins with it. */
function suggestions(
  sourceCode: Readonly<TSESLint.SourceCode>,
  { detector, end, prefix, start }: Finding,
): TSESLint.ReportSuggestionArray<MessageIds> | null {
  // Other languages have other trees.
  const ast: { readonly type: string } = sourceCode.ast;
  const node = ast.type === "Program" ? sourceCode.getNodeByRangeIndex(start) : null;
  const outer = node?.type === "TemplateElement" ? node.parent : node;
  if (outer?.range[0] !== start - 1) return null;
  if (outer.range[1] !== end + 1 && !prefix.endsWith("://")) return null;
  const variable = environmentVariable(outer, detector.id);
  if (!variable) return null;
  return [
    {
      messageId: "environment",
      data: { variable: variable.name },
      fix: (fixer) => fixer.replaceText(outer, variable.code),
    },
  ];
}
