import type { TSESLint } from "@typescript-eslint/utils";

import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import type { Node } from "../../engine/syntax/node.ts";

type MessageIds = "raise" | "weak";

export default defineRule<MessageIds, []>({
  name: "no-weak-password-hash",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow hashes of passwords that take too little work",
      cwe: [916],
      owasp: "A04:2025",
      severity: "medium",
      confidence: "high",
      preset: "recommended",
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      weak: "`{{ call }}` works {{ work }} here, where {{ minimum }} is the least: whoever gets hold of the hashes finds the passwords by trying. Raise it until a login takes a noticeable part of a second.",
      raise: "Raise it to {{ minimum }}.",
    },
  },
  create(context, settings) {
    const analysis = analyze(context, settings);
    if (!analysis.mayWrite("work-factor")) return {};
    return {
      Program() {
        for (const { name, node, path, row } of analysis.sinks("work-factor")) {
          const { minimum } = row;
          const work = most(analysis.constants(node, path));
          if (work === undefined || minimum === undefined || work >= minimum) continue;
          const data = { call: name, work: String(work), minimum: String(minimum) };
          context.report({ node, messageId: "weak", data, suggest: raised(node, minimum) });
        }
      },
    };
  },
});

/** The largest of some numbers, if they are numbers: where one is chosen, the others are for tests. */
function most(constants: readonly unknown[] | undefined): number | undefined {
  return constants?.every((one) => typeof one === "number") ? Math.max(...constants) : undefined;
}

function raised(node: Node, minimum: number): TSESLint.ReportSuggestionArray<MessageIds> {
  if (node.type !== "Literal") return [];
  const text = String(minimum);
  return [
    {
      messageId: "raise",
      data: { minimum: text },
      fix: (fixer) => fixer.replaceText(node, text),
    },
  ];
}
