/**
 * The data tests itself: each row of each library is turned into programs that show what it says,
 * and the rules must say the same of them.
 */
import { describe, expect, test } from "vitest";

import { libraries } from "../../src/libraries/index.ts";
import type { Callee, Library, Sink, SinkKind, Source } from "../../src/libraries/library.ts";
import { THREAT_MODELS } from "../../src/vocabulary/source-kinds.ts";
import { FLOWS, rulesFor } from "./answers.ts";
import { EXCUSED } from "./excused.ts";
import { reported, type Checked } from "./findings.ts";
import { propagatorPrograms } from "./handing-on.ts";
import { isType } from "./objects.ts";
import { harmFor, harmlessFor, INSIDE, KINDS, OUTSIDE } from "./outside.ts";
import {
  contentTypePrograms,
  sinkPrograms,
  sourcePrograms,
  typePrograms,
  type Program,
} from "./programs.ts";
import {
  guardPrograms,
  protectionPrograms,
  sanitizerPrograms,
  wrappingPrograms,
} from "./safe-programs.ts";
import { typeNames } from "./type-names.ts";

/** The sink in which sources and what hands them on are shown. */
const SINK = "code";

const spokenOf = new Set<SinkKind>(
  libraries.flatMap(({ sinks = [] }: Library) => sinks.map(({ kind }) => kind)),
);

test.for(KINDS.filter((kind) => spokenOf.has(kind)))("%s: a rule answers for it", (kind) => {
  expect(rulesFor(kind)).not.toEqual([]);
});

describe.for(libraries.map((library) => [library.modules[0] ?? "the language", library] as const))(
  "%s",
  ([title, library]) => {
    const { contentTypes, guards, propagators, protections, sanitizers, sinks, sources, types } =
      library;

    test("is plain data", () => {
      expect(structuredClone(library)).toEqual(library);
    });

    test("speaks of types that exist", () => {
      expect(typeNames(library).filter((name) => name !== "*" && !isType(name))).toEqual([]);
    });

    test.for(Object.keys(types ?? {}))("type %s: each way leads to one", (type) => {
      const programs = typePrograms(type);
      expect(silent(programs, flowing(OUTSIDE))).toEqual(excused(programs));
    });

    test.for(named(sinks))("sink %s: harm is reported, and nothing else is", ([, row]) => {
      const checked = { rules: rulesFor(row.kind), threatModel: OUTSIDE } as const;
      const harmful = sinkPrograms(library, row, harmFor(row.kind));
      const harmless = sinkPrograms(library, maybeHarmless(row), harmlessFor(row.kind));
      expect(silent(harmful, checked)).toEqual(excused(harmful));
      expect(silent(harmless, checked)).toEqual(namesOf(harmless));
    });

    test.for(named(sources?.filter(isOfThreatModel)))(
      "source %s: it is dangerous under its threat model, and under no other",
      ([, row]) => {
        const programs = sourcePrograms(library, row, SINK);
        const other = row.kind === "cli" ? "file" : "cli";
        expect(silent(programs, flowing(row.kind))).toEqual(excused(programs));
        expect(silent(programs, flowing(other))).toEqual(namesOf(programs));
      },
    );

    test.for(named(sanitizers))(
      "sanitizer %s: its result is safe for what it is for",
      ([, row]) => {
        const kinds = flowsOf(row.for);
        const programs = sanitizerPrograms(library, row, kinds);
        expect(silent(programs, strictly(kinds))).toEqual(namesOf(programs));
      },
    );

    test.for(named(contentTypes))(
      "content type %s: HTML is dangerous, and text is not",
      ([, row]) => {
        const checked = { rules: rulesFor("html"), threatModel: OUTSIDE } as const;
        const harmful = contentTypePrograms(library, row, "text/html");
        const harmless = contentTypePrograms(library, row, "text/plain");
        expect(silent(harmful, checked)).toEqual([]);
        expect(silent(harmless, checked)).toEqual(namesOf(harmless));
      },
    );

    test.for(named(guards))("guard %s: what passed it is safe for what it is for", ([, row]) => {
      const kinds = flowsOf(row.for);
      const programs = guardPrograms(library, row, kinds);
      expect(silent(programs, strictly(kinds))).toEqual(namesOf(programs));
    });

    test.for(named(protections))("protection %s: nothing does harm in its file", ([, row]) => {
      const programs = protectionPrograms(library, row);
      expect(silent(programs, strictly(flowsOf(row.for)))).toEqual(namesOf(programs));
    });

    test.for(library.wrappings ?? [])("wrapping $property: what stands below is safe", (row) => {
      const { harmful, safe } = wrappingPrograms(library, row);
      expect(silent(safe, strictly(flowsOf(row.for)))).toEqual(namesOf(safe));
      expect(silent(harmful, strictly(flowsOf(row.for)))).toEqual([]);
    });

    test.for(named(propagators))("propagator %s: what goes in comes out", ([, row]) => {
      const { around, within } = propagatorPrograms(library, row, SINK);
      expect(silent(around, flowing(OUTSIDE))).toEqual(excused(around));
      expect(silent(within, flowing(INSIDE))).toEqual(excused(within));
    });

    /** A row without the calls that some row says are harmful whatever they are given. */
    function maybeHarmless(row: Sink): Sink {
      const always = (sinks ?? []).filter(({ uses }: Sink) => uses !== undefined);
      const isFree = (name: string) =>
        !always.some(({ call, construct }: Sink) =>
          [...(call ?? []), ...(construct ?? [])].includes(name),
        );
      const { call = [], construct = [] } = row;
      return { ...row, call: call.filter(isFree), construct: construct.filter(isFree) };
    }

    /** The programs of which the rules say nothing. */
    function silent(programs: readonly Program[], checked: Checked): readonly string[] {
      const codes = new Map(programs.flatMap((program) => written(program)));
      const found = reported([...codes.values()], checked);
      return namesOf(programs).filter((name) => !found.has(codes.get(name) ?? ""));
    }

    function written({ code, name }: Program): readonly (readonly [string, string])[] {
      try {
        return [[name, code()]];
      } catch (error) {
        if (excuseOf(name) === undefined) throw error;
        return [];
      }
    }

    function excused(programs: readonly Program[]): readonly string[] {
      return namesOf(programs).filter((name) => excuseOf(name) !== undefined);
    }

    function excuseOf(name: string): string | undefined {
      return EXCUSED[`${title}: ${name}`];
    }
  },
);

/** Rows with titles that tell them apart. */
function named<Row extends Callee & { readonly read?: readonly string[] }>(
  rows: readonly Row[] | undefined,
): readonly (readonly [string, Row])[] {
  return (rows ?? []).map((row, index) => {
    const { call = [], construct = [], read = [], tag = [], type = "" } = row;
    const names = [...call, ...construct, ...read, ...tag].filter((name) => name !== "");
    return [`${index} ${String(type)} ${names.slice(0, 3).join(", ")}`, row];
  });
}

function namesOf(programs: readonly Program[]): readonly string[] {
  return programs.map(({ name }) => name);
}

function flowing(threatModel: Checked["threatModel"]): Checked {
  const isModel = threatModel === "model";
  return { rules: isModel ? ["no-unsafe-llm-output"] : rulesFor(SINK), threatModel };
}

/** What only rules ask for is shown by their own tests. */
function isOfThreatModel(row: Source): row is Source & { readonly kind: Checked["threatModel"] } {
  return THREAT_MODELS.some((model) => model === row.kind);
}

function flowsOf(kinds: readonly SinkKind[] | "every"): readonly SinkKind[] {
  // How large a number is, none of them says.
  return kinds === "every"
    ? FLOWS.filter((kind) => kind !== "size")
    : FLOWS.filter((kind) => kinds.includes(kind));
}

/** Even what is merely unknown is reported, so that nothing passes which is not known to be safe. */
function strictly(kinds: readonly SinkKind[]): Checked {
  return {
    rules: [...new Set(kinds.flatMap(rulesFor))],
    threatModel: OUTSIDE,
    report: "opaque",
  };
}
