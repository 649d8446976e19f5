import type { TSESLint } from "@typescript-eslint/utils";

import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { functionAround, isCall, type CallNode, type Node } from "../../../engine/syntax/node.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";
import { nameBeside } from "../../../secrets/environment-variable.ts";
import { hashInputs } from "./hash-inputs.ts";
import { namedValues, type NamedValues } from "./named-values.ts";
import type { WeakSite } from "./weak-sites.ts";

/** What a hash is used for where it matters that it is broken. */
export interface SecurityUse {
  readonly messageId: "key" | "password" | "secret" | "signature";
  /** What is hashed, becomes the hash, or takes it: as messages show it. */
  readonly name: string;
  readonly line: string;
}

const NO_SOURCES = new Set<never>();

/** A function that says in its name what it is for. */
const HASHES_PASSWORDS =
  /^(?:crypt|digest|encode|encrypt|hash|md5|sha1)_?(?:user_?)?(?:pass|passwd|password|pwd)$/i;

/** The service is asked by SHA-1, and is given a few digits of it alone. */
const BREACH_LIST = /pwnedpasswords/i;

/** The uses of a file's hashes for security, as far as flow and names show them. */
export class SecurityUses {
  readonly #analysis: Analysis;
  readonly #values: NamedValues;
  readonly #asksBreachList: boolean;

  constructor(analysis: Analysis, sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#analysis = analysis;
    this.#values = namedValues(sourceCode);
    this.#asksBreachList = BREACH_LIST.test(sourceCode.text);
  }

  of({ algorithm, call, node }: WeakSite): SecurityUse | undefined {
    if (!isCall(call)) return undefined;
    const inputs = hashInputs(this.#analysis, call, node);
    const isAsked = this.#asksBreachList && /sha-?1/i.test(algorithm);
    return (
      (isAsked ? undefined : this.#password(call, inputs)) ??
      this.#input("secret", inputs, this.#values.secrets) ??
      this.#reached("signature", this.#analysis.sinks("signature-hash"), call) ??
      this.#reached("key", this.#analysis.sinks("crypto-key"), call)
    );
  }

  #password(call: CallNode, inputs: readonly Node[]): SecurityUse | undefined {
    const input = this.#input("password", inputs, this.#values.passwords);
    if (input) return input;
    for (const [value, name] of this.#values.becomingPasswords) {
      if (this.#isMadeFrom(value, call)) return use("password", name, value);
    }
    const around = functionAround(call);
    const name = around && (around.id?.name ?? nameBeside(around) ?? methodName(around));
    return around && name !== undefined && HASHES_PASSWORDS.test(name)
      ? use("password", name, around)
      : undefined;
  }

  #input(
    messageId: "password" | "secret",
    inputs: readonly Node[],
    origins: ReadonlySet<Node>,
  ): SecurityUse | undefined {
    if (origins.size === 0) return undefined;
    for (const input of inputs) {
      const { evidence, origin } = this.#analysis.derivation(input, NO_SOURCES, origins);
      if (evidence === "tainted" && origin) return use(messageId, origin.text, origin.node);
    }
    return undefined;
  }

  #reached(
    messageId: "key" | "signature",
    sites: readonly SinkSite[],
    call: CallNode,
  ): SecurityUse | undefined {
    const site = sites.find(
      ({ node, path }) => path.length === 0 && node !== call && this.#isMadeFrom(node, call),
    );
    return site && use(messageId, site.name, site.node);
  }

  #isMadeFrom(value: Node, call: CallNode): boolean {
    const { evidence } = this.#analysis.derivation(value, NO_SOURCES, new Set([call]));
    return evidence === "tainted";
  }
}

function methodName({ parent }: Node): string | undefined {
  return parent?.type === "MethodDefinition" ? staticName(parent) : undefined;
}

function use(messageId: SecurityUse["messageId"], name: string, node: Node): SecurityUse {
  const shown = name === "" ? "This" : `\`${name}\``;
  return { messageId, name: shown, line: String(node.loc.start.line) };
}
