/** The words for why a trail ends. */
import { presetThreatModels } from "../configs.ts";
import type { End } from "../engine/flow/graph.ts";
import type { Node } from "../engine/syntax/node.ts";
import type { Stop } from "../engine/taint/stop.ts";
import type { SinkKind, SourceKind } from "../libraries/library.ts";
import { ORIGINS } from "../origin.ts";
import { quoted } from "./excerpt.ts";

interface Reason {
  readonly because: string;
  readonly checks: readonly Node[];
  /** What is told first has the least. */
  readonly rank: number;
}

export function reasonOf(
  { reason }: Stop,
  kind: SinkKind,
  beginning: { readonly code: string; readonly part: string },
): Reason {
  const code = quoted(beginning.code);
  const of = (rank: number, because: string, checks: readonly Node[] = []) => ({
    because,
    checks,
    rank,
  });
  switch (reason.kind) {
    case "source":
      return reason.isActive
        ? of(0, `${code} comes from ${ORIGINS[reason.source]}, which is distrusted here.`)
        : of(
            1,
            `${code} comes from ${ORIGINS[reason.source]}, which is trusted here: the threat model \`${reason.source}\` is not active. Name it in \`settings.rampart.threatModels\`${isStrict(reason.source) ? ", as the preset `strict` does" : ""}.`,
          );
    case "parameter":
      return of(2, `${code} is a parameter of a function whose callers are out of sight.`);
    case "unknown":
      return of(3, `${code} ${whereabouts(reason.end)}`);
    case "budget":
      return of(4, "There is more to follow than is followed for one sink: it was given up here.");
    case "checked":
      return of(
        5,
        `${code} was checked on every way that leads there, for what harms \`${kind}\`.`,
        [...reason.checks],
      );
    case "sanitized":
      return of(6, `${code} makes what it is given harmless for \`${kind}\`.`);
    case "harmless":
      return of(7, `${code} cannot be what harms \`${kind}\`, whoever sends it.`);
    case "computed":
      return of(8, `${code} is a number, a truth value or something else that carries no text.`);
    case "constant":
      return of(9, `${code} is written in the program.`);
    case "nothing":
      return of(
        10,
        `Nothing in sight is ever put into ${beginning.part === "" ? "" : `${quoted(beginning.part)} of `}${code}.`,
      );
  }
}

function isStrict(source: SourceKind): boolean {
  return presetThreatModels("strict").some((model) => model === source);
}

function whereabouts(end: End): string {
  if (end.kind === "module") {
    return `comes from \`${end.module}\`: no library says what it is, and other files are not followed.`;
  }
  if (end.kind === "global") {
    return `comes from the global \`${end.name}\`, of which no library says what it is.`;
  }
  return "is as far as the trail can be seen: what it yields is unknown.";
}
