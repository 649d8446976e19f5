import type { TSESTree } from "@typescript-eslint/utils";

import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { isExcusedLine } from "../../secrets/excused-line.ts";
import { findSecrets } from "../../secrets/find-secrets.ts";
import { isMadeUp } from "../../secrets/made-up.ts";
import { namedCredential } from "./no-hardcoded-credentials/named-credential.ts";
import { givenCredentials } from "./no-hardcoded-credentials/given-credentials.ts";
import { remedies } from "./no-hardcoded-credentials/remedies.ts";

type Options = readonly [{ readonly checkNames?: boolean }?];

const KINDS = ["credential", "connection-string", "crypto-key"] as const;

/** Without one of these a file has no name that tells of a credential. */
const NAMES = /pass|pwd|psw|secret|token|key|authorization/i;

export default defineRule<
  "credential" | "address" | "key" | "named" | "alone" | "environment",
  Options
>({
  name: "no-hardcoded-credentials",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow passwords and keys that are written in the code",
      cwe: [798, 259, 321],
      owasp: "A07:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
      presetOptions: { strict: { checkNames: true } },
    },
    hasSuggestions: true,
    schema: [
      {
        type: "object",
        properties: {
          checkNames: {
            type: "boolean",
            description:
              "Whether texts under names like `password` are reported that somebody may have chosen.",
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ checkNames: false }],
    messages: {
      credential:
        "{{ sink }} (line {{ line }}) takes this text for a password or key, and everybody who can read this file has it. Read it from the environment or a secret store, and change it where it is in use.",
      address:
        "{{ sink }} (line {{ line }}) is given this address with its password, and everybody who can read this file has it. Read the address from the environment or a secret store, and change the password.",
      key: "{{ sink }} (line {{ line }}) uses this text as its key: everybody who can read this file can forge or read what it protects. Read the key from the environment or a secret store, and change it where it is in use.",
      named:
        "Everybody who can read this file has what `{{ name }}` is. Read it from the environment or a secret store, and change it where it is in use.",
      alone: "Use `{{ code }}` alone.",
      environment: "Read `process.env.{{ variable }}` instead.",
    },
  },
  create(context, settings) {
    const { cwd, filename, options, sourceCode } = context;
    const { text } = sourceCode;
    if (isMadeUp(filename, cwd)) return {};
    const analysis = analyze(context, settings);
    const kinds = KINDS.filter((kind) => analysis.mayWrite(kind));
    const hasNames = NAMES.test(text);
    const reported = new Set<TSESTree.Node>();

    function report(
      node: TSESTree.Node,
      messageId: "credential" | "address" | "key" | "named",
      data: Readonly<Record<string, string>>,
      name: string,
    ): void {
      if (reported.has(node) || isExcusedLine(text, node.range[0]) || isSecret(node)) return;
      reported.add(node);
      context.report({ node, messageId, data, suggest: remedies(node, name, sourceCode) });
    }

    /** Whether `no-hardcoded-secrets` reports it. */
    function isSecret({ range: [start, end] }: TSESTree.Node): boolean {
      return findSecrets(text).some((finding) => finding.start < end && start < finding.end);
    }

    function named(node: TSESTree.Literal | TSESTree.TemplateLiteral): void {
      const name = namedCredential(node, options[0]?.checkNames === true);
      if (name !== undefined) report(node, "named", { name }, name);
    }

    return {
      ...(kinds.length > 0 && {
        Program() {
          for (const kind of kinds) {
            for (const { data, messageId, node } of givenCredentials(analysis, kind)) {
              report(node, messageId, data, `${data.sink}_SECRET`);
            }
          }
        },
      }),
      ...(hasNames && { Literal: named, TemplateLiteral: named }),
    };
  },
});
