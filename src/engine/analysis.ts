/**
 * The analysis of one file, shared by all rules: built when the first of them asks, kept as long as
 * ESLint keeps the file's syntax.
 *
 * Layer: may import `libraries/library.ts` and all layers of the engine.
 */
import type { Constant, Library, SinkKind, SourceKind, ThreatModel } from "../libraries/library.ts";
import { slashed } from "./modules/file-path.ts";
import { disk } from "./modules/host.ts";
import { isPublicCode } from "./modules/package.ts";
import { Control } from "./control/reaching-definitions.ts";
import { WHOLE } from "./flow/access-path.ts";
import type { Context } from "./flow/call-site.ts";
import { LocalGraph } from "./flow/local-graph.ts";
import { ContentTypes } from "./guards/content-types.ts";
import { Guards } from "./guards/guards.ts";
import { FileSinks } from "./models/file-sinks.ts";
import { FileWords } from "./models/file-words.ts";
import { FullGraph } from "./models/full-graph.ts";
import { AllKnowledge, type Knowledge } from "./models/knowledge.ts";
import { isProtected } from "./models/protections.ts";
import type { SinkSite } from "./models/sink-sites.ts";
import { isSpecial, Sources } from "./models/sources.ts";
import { FileIndex } from "./syntax/file-index.ts";
import type { Node } from "./syntax/node.ts";
import { SourceFile, type SourceCode } from "./syntax/source-file.ts";
import type { Question, World } from "./taint/question.ts";
import { Questions } from "./taint/questions.ts";
import type { Stop } from "./taint/stop.ts";
import { isDangerous, SAFE, type Verdict } from "./taint/verdict.ts";
import { Checker } from "./types/checker.ts";
import { constantsAt, writtenConstantsAt } from "./values/constants.ts";

export type { SinkSite };

/** Sinks of which it is a library's fault what its callers can do with them. */
const OF_LIBRARIES: ReadonlySet<SinkKind> = new Set([
  "code",
  "dom-content",
  "dom-html",
  "dom-selector",
  "prototype-key",
  "regex-subject",
  "shell-command",
]);

/** Sinks at which a library that takes a name, a pattern or a template does what its callers ask. */
const NEVER_OF_LIBRARIES: ReadonlySet<SinkKind> = new Set(["method-name", "regex", "template"]);

/** Whether what counts is one thing that rules ask for by itself: callers are another. */
function isOneOfItsOwn(sources: ReadonlySet<SourceKind>): boolean {
  const [first, ...others] = sources;
  return first !== undefined && others.length === 0 && (first === "model" || isSpecial(first));
}

const NO_ORIGINS: ReadonlySet<Node> = new Set();

/** A file as ESLint hands it over. */
export interface LintedFile {
  readonly sourceCode: SourceCode;
  /** The path on the disk. */
  readonly physicalFilename: string;
}

/** What all rules that look at a file share. */
class FileAnalysis {
  readonly #file: LintedFile;
  readonly #path: string;
  readonly #knowledge: Knowledge;
  readonly threatModels: ReadonlySet<ThreatModel>;
  #graph: FullGraph | undefined;
  #world: World | undefined;
  #public: boolean | undefined;
  #sinks: FileSinks | undefined;

  constructor(file: LintedFile, knowledge: AllKnowledge, threatModels: ReadonlySet<ThreatModel>) {
    this.#file = file;
    const { sourceCode } = file;
    this.#path = slashed(file.physicalFilename);
    const words = new FileWords(sourceCode, this.#path);
    this.#knowledge = knowledge.about(words, Checker.of(sourceCode));
    this.threatModels = threatModels;
  }

  get graph(): FullGraph {
    if (!this.#graph) {
      const { sourceCode } = this.#file;
      const file = new SourceFile(sourceCode, this.#path);
      const local = new LocalGraph(file, new Control(file), new FileIndex(sourceCode));
      this.#graph = new FullGraph(local, this.#knowledge.registry);
    }
    return this.#graph;
  }

  /**
   * Whether the file can hold such a sink: a quick look at its text, for rules that would rather
   * not begin.
   */
  maySink(kind: SinkKind): boolean {
    return this.#knowledge.sinks(kind).all.has(kind);
  }

  /** The same for a sink about constants: where that is an option, its name stands in the file too. */
  mayWrite(kind: SinkKind): boolean {
    return this.#knowledge.sinks(kind).written.has(kind);
  }

  /** Whether the file can hold such a sink that needs no constant to be written: `md5(text)`. */
  mayImply(kind: SinkKind): boolean {
    return this.#knowledge.sinks(kind).implied.has(kind);
  }

  /** Whether the file can hold a source of that kind: the same quick look. */
  mayRead(kind: SourceKind): boolean {
    return this.#knowledge.hasSource(kind);
  }

  /** Whether anything in the file can come from whom the active threat models suspect. */
  maySuspect(kind: SinkKind, sources: ReadonlySet<SourceKind>): boolean {
    return (
      [...sources, ...this.#knowledge.alwaysAt(kind)].some((model) => this.mayRead(model)) ||
      this.countsCallers(sources, kind)
    );
  }

  /** The sinks of a kind, in source order. */
  sinks(kind: SinkKind): readonly SinkSite[] {
    if (!this.maySink(kind)) return [];
    this.#sinks ??= new FileSinks(this.graph);
    const sites = this.#sinks.of(kind);
    return sites.length > 0 && isProtected(this.graph, kind) ? [] : sites;
  }

  /** What questions about the flow of data are put to. */
  get world(): World {
    const { graph } = this;
    this.#world ??= { graph, guards: new Guards(graph), sources: new Sources(graph) };
    return this.#world;
  }

  /** Whether what others give to the exported functions counts as untrusted at such a sink. */
  countsCallers(sources: ReadonlySet<SourceKind>, kind: SinkKind): boolean {
    if (isOneOfItsOwn(sources)) return false;
    const isAsked = sources.has("library") && !NEVER_OF_LIBRARIES.has(kind);
    return (isAsked || OF_LIBRARIES.has(kind)) && this.#isPublic();
  }

  /** Whether whoever installs the package can call the functions that the file exports. */
  #isPublic(): boolean {
    this.#public ??= isPublicCode(this.#file.physicalFilename, disk());
    return this.#public;
  }
}

/** The analysis of a file for one rule: what it asks has a budget of its own. */
export class Analysis {
  readonly #file: FileAnalysis;
  readonly #questions: Questions;

  constructor(file: FileAnalysis) {
    this.#file = file;
    this.#questions = new Questions(() => file.world);
  }

  get graph(): FullGraph {
    return this.#file.graph;
  }

  get threatModels(): ReadonlySet<SourceKind> {
    return this.#file.threatModels;
  }

  /**
   * Whether the file can hold such a sink: a quick look at its text, for rules that would rather
   * not begin.
   */
  maySink(kind: SinkKind): boolean {
    return this.#file.maySink(kind);
  }

  /** The same for a sink about constants: where that is an option, its name stands in the file too. */
  mayWrite(kind: SinkKind): boolean {
    return this.#file.mayWrite(kind);
  }

  /** Whether the file can hold such a sink that needs no constant to be written: `md5(text)`. */
  mayImply(kind: SinkKind): boolean {
    return this.#file.mayImply(kind);
  }

  /** Whether the file can hold a source of that kind: the same quick look. */
  mayRead(kind: SourceKind): boolean {
    return this.#file.mayRead(kind);
  }

  /** Whether anything in the file can come from whom the active threat models suspect. */
  maySuspect(kind: SinkKind, sources = this.threatModels): boolean {
    return this.#file.maySuspect(kind, sources);
  }

  /** The sinks of a kind, in source order. */
  sinks(kind: SinkKind): readonly SinkSite[] {
    return this.#file.sinks(kind);
  }

  /** What reaches a sink; by default from the sources of the active threat models. */
  verdict(site: SinkSite, sources = this.threatModels): Verdict {
    return this.#asContent(site, this.#ask(questionAt(site, sources)));
  }

  /**
   * The same for those who ask only whether it is tainted, which takes less time: where it is not, what was
   * checked may count as opaque.
   */
  taint(site: SinkSite, sources = this.threatModels): Verdict {
    const question = { ...questionAt(site, sources), isAboutTaint: true };
    return this.#asContent(site, this.#ask(question));
  }

  /** What reaches a sink, if it is what the sink fears. */
  #asContent(site: SinkSite, verdict: Verdict): Verdict {
    if (site.row.content === undefined || !isDangerous(verdict)) return verdict;
    return new ContentTypes(this.graph).mayBeHtml(site) ? verdict : SAFE;
  }

  /** Whether one of these expressions reaches a sink: `tainted` is the answer if one does. */
  reaching(site: SinkSite, origins: ReadonlySet<Node>): Verdict {
    return this.#ask({ ...questionAt(site, new Set()), origins });
  }

  /** The same for any expression: as if it were given to a sink of this kind. */
  trace(
    node: Node,
    path: readonly string[],
    kind: SinkKind,
    sources: ReadonlySet<SourceKind> = this.threatModels,
    context?: Context,
  ): Verdict {
    return this.#ask({ node, path, kind, sources, ...(context && { context }) });
  }

  /** What reaches a sink, and why each trail from there ends: for people who ask why. */
  account(
    site: SinkSite,
    sources = this.threatModels,
  ): {
    readonly verdict: Verdict;
    readonly stops: Stop[];
  } {
    const stops: Stop[] = [];
    const onStop = (stop: Stop) => stops.push(stop);
    const verdict = this.#ask({ ...questionAt(site, sources), onStop });
    return { verdict: this.#asContent(site, verdict), stops };
  }

  #ask(question: Question): Verdict {
    const isLibrary = this.#file.countsCallers(question.sources, question.kind);
    return this.#questions.ask({ ...question, isLibrary });
  }

  /**
   * What of the given sources a value is worked out from: through arithmetic, conversions and hashes
   * too, whatever was checked. `tainted` is the answer if there is one.
   */
  derivation(
    node: Node,
    sources: ReadonlySet<SourceKind>,
    origins: ReadonlySet<Node> = NO_ORIGINS,
  ): Verdict {
    const question = { node, path: WHOLE, kind: "credential", sources, origins } as const;
    return this.#questions.ask({ ...question, isDerivation: true, ignoresChecks: true });
  }

  /** The values that are written down for an expression, where callers may give another. */
  writtenConstants(node: Node, path: readonly string[] = []): readonly Constant[] {
    return writtenConstantsAt(this.#file.graph, node, path);
  }

  /** All values that an expression may have; `undefined` if they are not all known. */
  constants(node: Node, path: readonly string[] = []): readonly Constant[] | undefined {
    return constantsAt(this.#file.graph, node, path);
  }
}

function questionAt(
  { context, kind, node, path }: SinkSite,
  sources: ReadonlySet<SourceKind>,
): Question {
  return { node, path, kind, sources, ...(context && { context }) };
}

const knowledge = new WeakMap<readonly Library[], WeakMap<readonly Library[], AllKnowledge>>();
const analyses = new WeakMap<object, FileAnalysis>();

/**
 * The analysis of a file, for the rule that asks for it.
 *
 * `builtIn` and `own` are the libraries of the project and of the user's settings; they, and the
 * threat models, are the same for a whole file.
 */
export function analysisOf(
  file: LintedFile,
  builtIn: readonly Library[],
  own: readonly Library[],
  threatModels: ReadonlySet<ThreatModel>,
): Analysis {
  // Under oxlint, one `sourceCode` object serves all files: the syntax tree does not.
  let analysis = analyses.get(file.sourceCode.ast);
  if (!analysis) {
    analysis = new FileAnalysis(file, knowledgeOf(builtIn, own), threatModels);
    analyses.set(file.sourceCode.ast, analysis);
  }
  return new Analysis(analysis);
}

function knowledgeOf(builtIn: readonly Library[], own: readonly Library[]): AllKnowledge {
  let byOwn = knowledge.get(builtIn);
  if (!byOwn) knowledge.set(builtIn, (byOwn = new WeakMap()));
  let known = byOwn.get(own);
  if (!known) byOwn.set(own, (known = new AllKnowledge([...builtIn, ...own])));
  return known;
}
