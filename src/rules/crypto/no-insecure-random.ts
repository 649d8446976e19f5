import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import type { FunctionNode } from "../../engine/syntax/node.ts";
import { isMadeUp } from "../../secrets/made-up.ts";
import { remedies } from "./no-insecure-random/remedies.ts";
import { placesInCallee, secretParameters } from "./no-insecure-random/secret-parameters.ts";
import {
  placesAt,
  type Call,
  type Giving,
  type SecretPlace,
} from "./no-insecure-random/secret-places.ts";
import { weakSecrets } from "./no-insecure-random/weak-secrets.ts";

const KINDS = ["credential", "crypto-key", "initialization-vector", "salt"] as const;

export default defineRule({
  name: "no-insecure-random",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow tokens, passwords and keys made of predictable random numbers",
      cwe: [338, 330],
      owasp: "A04:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      named:
        "`{{ name }}` is made of `{{ source }}` (line {{ line }}), whose next values can be worked out from a few earlier ones. Use `crypto.randomUUID()`, `randomBytes`, `randomInt` or `crypto.getRandomValues`.",
      given:
        "`{{ name }}` is given a secret made of `{{ source }}` (line {{ line }}), whose next values can be worked out from a few earlier ones. Use `crypto.randomUUID()`, `randomBytes`, `randomInt` or `crypto.getRandomValues`.",
      replace: "Use `{{ code }}` instead.",
    },
  },
  create(context, settings) {
    const { cwd, filename, sourceCode } = context;
    const analysis = analyze(context, settings);
    if (!analysis.mayRead("weak-random") || isMadeUp(filename, cwd)) return {};
    const named: SecretPlace[] = [];
    const calls: Call[] = [];
    let hasSecretParameter = false;

    function note(node: Giving): void {
      named.push(...placesAt(node, analysis));
    }

    function noteCall(node: Call): void {
      note(node);
      calls.push(node);
    }

    function noteFunction(node: FunctionNode): void {
      hasSecretParameter ||= secretParameters(node).length > 0;
    }

    return {
      AssignmentExpression: note,
      AssignmentPattern: note,
      BinaryExpression: note,
      ArrowFunctionExpression: noteFunction,
      CallExpression: noteCall,
      FunctionDeclaration(node) {
        note(node);
        noteFunction(node);
      },
      FunctionExpression: noteFunction,
      JSXAttribute: note,
      MethodDefinition: note,
      NewExpression: noteCall,
      Property: note,
      PropertyDefinition: note,
      TemplateLiteral: note,
      VariableDeclarator: note,
      "Program:exit"() {
        if (hasSecretParameter)
          named.push(...calls.flatMap((call) => placesInCallee(call, analysis)));
        const given = KINDS.filter((kind) => analysis.maySink(kind))
          .flatMap((kind) => analysis.sinks(kind))
          .filter(({ path }) => path.length === 0);
        const places = [
          ...given.map(({ name, node }) => ({ messageId: "given" as const, name, node })),
          ...named.map((place) => ({ messageId: "named" as const, ...place })),
        ];
        for (const { origin, place } of weakSecrets(analysis, places)) {
          const { messageId, name, node } = place;
          context.report({
            node,
            messageId,
            data: { name, source: origin.text, line: origin.node.loc.start.line },
            suggest: remedies(origin.node, sourceCode),
          });
        }
      },
    };
  },
});
