import type { TSESTree } from "@typescript-eslint/utils";

import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { valuesBehind } from "../../engine/models/values-behind.ts";
import { unwrapped, type Node } from "../../engine/syntax/node.ts";
import { staticName } from "../../engine/syntax/static-name.ts";
import { MAY_NAME_SECRETS, revealingPrefix } from "./no-secret-in-client-bundle/bundled-name.ts";

/** SvelteKit's own module for such variables. */
const PUBLIC_MODULE = "$env/static/public";

export default defineRule({
  name: "no-secret-in-client-bundle",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow secrets in variables that a bundler writes into a page",
      cwe: [526, 200, 312],
      owasp: "A02:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
    },
    schema: [],
    messages: {
      revealed:
        "`{{ name }}` is a secret by its name, and `{{ prefix }}` before it makes the bundler write it into the code that every visitor downloads. Rename it without that, use it on the server only, and change the secret.",
    },
  },
  create(context, settings) {
    if (!MAY_NAME_SECRETS.test(context.sourceCode.text)) return {};
    const { graph } = analyze(context, settings);
    return {
      ImportSpecifier(node) {
        const { imported, parent } = node;
        const isPublic =
          parent.type === "ImportDeclaration" && parent.source.value === PUBLIC_MODULE;
        if (isPublic && imported.type === "Identifier") report(node, imported.name);
      },
      MemberExpression(node) {
        report(node, staticName(node), node.object);
      },
      "ObjectPattern > Property"(node: TSESTree.Property) {
        report(node, staticName(node), valueOf(node.parent));
      },
    };

    function report(node: Node, name = "", environment?: Node): void {
      const prefix = revealingPrefix(name);
      if (prefix === undefined) return;
      if (environment && !isEnvironment(environment)) return;
      if (!environment && node.type !== "ImportSpecifier") return;
      context.report({ node, messageId: "revealed", data: { name, prefix } });
    }

    /** `process.env`, `import.meta.env`, by whatever name. */
    function isEnvironment(node: Node): boolean {
      return [...valuesBehind(graph, node, [])].some(
        (state) => state.path.length === 0 && (isOfModule(state.node) || isOfProcess(state.node)),
      );
    }

    function isOfProcess(node: Node): boolean {
      return graph
        .apisAt(node)
        .some(({ module, name }) =>
          module === undefined
            ? name === "process.env"
            : /^(?:node:)?process$/u.test(module) && name === "env",
        );
    }
  },
});

function isOfModule(node: Node): boolean {
  return (
    node.type === "MemberExpression" &&
    staticName(node) === "env" &&
    unwrapped(node.object).type === "MetaProperty"
  );
}

/** What a pattern takes apart, where it is written beside it. */
function valueOf({ parent }: Node): Node | undefined {
  return parent?.type === "VariableDeclarator" ? (parent.init ?? undefined) : undefined;
}
