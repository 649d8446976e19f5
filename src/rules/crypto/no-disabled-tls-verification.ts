import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import type { SinkSite } from "../../engine/analysis.ts";
import { calleeOf, isCall, type Node } from "../../engine/syntax/node.ts";
import { isMadeUp } from "../../secrets/made-up.ts";
import { KINDS, switchesOff, type Kind } from "./no-disabled-tls-verification/switches-off.ts";
import { staysOnMachine } from "./no-disabled-tls-verification/stays-on-machine.ts";
import { remedies } from "./no-disabled-tls-verification/remedies.ts";

const MESSAGES = {
  "tls-verification": "unverified",
  "tls-verification-off": "unverified",
  "tls-verification-variable": "process",
  "tls-identity-check": "anyName",
} as const satisfies Record<Kind, string>;

export default defineRule({
  name: "no-disabled-tls-verification",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow TLS connections that do not check whom they talk to",
      cwe: [295, 297],
      owasp: "A07:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      unverified:
        "{{ sink }} (line {{ line }}) leaves certificates unchecked: anybody on the way can pose as the other side, read what is sent and change it. Leave the check on, and trust a certificate of your own by giving it as `ca`.",
      process:
        "This leaves certificates unchecked in the whole program: anybody on the way can pose as the other side, read what is sent and change it. Leave the check on, and name a certificate of your own in `NODE_EXTRA_CA_CERTS`.",
      anyName:
        "{{ sink }} (line {{ line }}) accepts a certificate of any host with this: anybody on the way who has a certificate for some host can pose as the other side. Leave this out, or return an error where the name is wrong.",
      removed: "Remove `{{ name }}`.",
      replaced: "Set `{{ name }}` to `{{ value }}`.",
    },
  },
  create(context, settings) {
    const { cwd, filename, sourceCode } = context;
    // Servers that tests start sign their certificates themselves.
    if (isMadeUp(filename, cwd)) return {};
    const analysis = analyze(context, settings);
    const kinds = KINDS.filter((kind) => analysis.mayWrite(kind));
    if (kinds.length === 0) return {};
    const reported = new Set<Node>();

    function report(kind: Kind, site: SinkSite, node: Node): void {
      if (reported.has(node)) return;
      reported.add(node);
      context.report({
        node,
        messageId: MESSAGES[kind],
        data: placeOf(site),
        suggest: remedies(kind, node, sourceCode),
      });
    }

    return {
      Program() {
        for (const kind of kinds) {
          for (const site of analysis.sinks(kind)) {
            const nodes = switchesOff(analysis, kind, site, sourceCode.visitorKeys);
            if (nodes.length === 0 || staysOnMachine(analysis, site)) continue;
            for (const node of nodes) report(kind, site, node);
          }
        }
      },
    };
  },
});

function placeOf({ call, name }: SinkSite): { readonly sink: string; readonly line: string } {
  const { loc } = isCall(call) ? calleeOf(call) : "left" in call ? call.left : call;
  return { sink: name === "" ? "This call" : `\`${name}\``, line: String(loc.end.line) };
}
