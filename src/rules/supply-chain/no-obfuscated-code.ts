import type { TSESTree } from "@typescript-eslint/utils";

import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { shortened } from "../../define-taint-rule.ts";
import type { SinkKind } from "../../libraries/library.ts";
import { decodedConstants, MAY_DECODE } from "./no-obfuscated-code/decoded-constants.ts";

/** What a text must not become whose reader cannot see what it says. */
const KINDS = ["code", "module", "program", "shell-command"] as const satisfies SinkKind[];

/** Four letters, each of which the code writes by its number: `\x65\x76\x61\x6c`. */
const NUMBERED_LETTERS = /(?:\\(?:x|u00|u\{0*)(?:4[1-9a-f]|5[\da]|6[1-9a-f]|7[\da])\}?){4}/iu;

export default defineRule({
  name: "no-obfuscated-code",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow code that is written so that nobody can read what it does",
      cwe: [506],
      owasp: "A08:2025",
      severity: "high",
      confidence: "medium",
      preset: "strict",
    },
    schema: [],
    messages: {
      decoded:
        "`{{ call }}` (line {{ line }}) decodes what stands in the code itself, and `{{ sink }}` runs it: whoever reads the code cannot see what it does. Write it down as it is, or find out who put it here.",
      numbered:
        "`{{ text }}` writes letters by their numbers: whoever reads the code cannot see what it says. Write them down as they are, or find out who put them here.",
    },
  },
  create(context, settings) {
    const { sourceCode } = context;
    const { text } = sourceCode;
    const analysis = analyze(context, settings);
    const kinds = MAY_DECODE.test(text) ? KINDS.filter((kind) => analysis.maySink(kind)) : [];
    return {
      ...(kinds.length > 0 && { Program: reportDecoded }),
      ...(NUMBERED_LETTERS.test(text) && {
        Literal: reportNumbered,
        TemplateElement: reportNumbered,
      }),
    };

    function reportDecoded(): void {
      const origins = decodedConstants(analysis);
      if (origins.size === 0) return;
      const told = new Set<TSESTree.Node>();
      for (const site of kinds.flatMap((kind) => analysis.sinks(kind))) {
        const { evidence, origin } = analysis.reaching(site, origins);
        if (evidence !== "tainted" || !origin || told.has(site.node)) continue;
        told.add(site.node);
        const data = {
          call: shortened(sourceCode.getText(origin.node)),
          line: String(origin.node.loc.start.line),
          sink: site.name,
        };
        context.report({ node: site.node, messageId: "decoded", data });
      }
    }

    function reportNumbered(node: TSESTree.Literal | TSESTree.TemplateElement): void {
      const written = sourceCode.getText(node);
      if (!NUMBERED_LETTERS.test(written)) return;
      context.report({ node, messageId: "numbered", data: { text: shortened(written) } });
    }
  },
});
