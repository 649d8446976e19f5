/**
 * `settings.rampart`: what the user's config says to all rules at once, checked and parsed.
 *
 * Checked once per content and not only per object: oxlint hands a new object over for each file.
 */
import type {
  Callee,
  Condition,
  Guard,
  Handler,
  Label,
  Library,
  ObjectType,
  Place,
  Propagator,
  Sanitizer,
  Sink,
  SinkKind,
  Source,
  ThreatModel,
} from "./libraries/library.ts";
import {
  byType,
  dictionaryOf,
  flag,
  listOf,
  nameOf,
  namesOf,
  natural,
  oneOrMany,
  record,
  SettingsError,
  text,
  type Shape,
} from "./shape.ts";

export interface Settings {
  /** Who may be hostile. */
  readonly threatModels: ReadonlySet<ThreatModel>;
  /** The user's own, beside those that come with the plugin. */
  readonly libraries: readonly Library[];
}

export const THREAT_MODELS: readonly ThreatModel[] = namesIn<ThreatModel>({
  remote: true,
  browser: true,
  library: true,
  cli: true,
  environment: true,
  file: true,
  database: true,
  model: true,
});

export const DEFAULT_THREAT_MODELS: readonly ThreatModel[] = ["remote", "browser", "model"];

const SINK_KINDS: readonly SinkKind[] = namesIn<SinkKind>({
  code: true,
  "shell-command": true,
  program: true,
  sql: true,
  path: true,
  deserialization: true,
  credential: true,
  "connection-string": true,
  "crypto-key": true,
  "hash-algorithm": true,
  "cipher-algorithm": true,
  "tls-verification": true,
  "tls-verification-off": true,
  "tls-identity-check": true,
  "regex-subject": true,
});

/** The keys of each kind of row in a library file, as `libraries/library.ts` declares them. */
type Keys<Row> = Record<keyof Row, Shape>;

const texts = listOf(text);
const anything: Shape = () => undefined;

const constant = byType("a string, a number, `true`, `false` or `null`", {
  string: anything,
  number: anything,
  boolean: anything,
  null: anything,
});

const conditions = oneOrMany(
  record(
    {
      argument: byType("a number or `last`", { number: natural, string: nameOf(["last"]) }),
      property: text,
      is: oneOrMany(constant),
      truthy: flag,
      given: flag,
      export: texts,
    } satisfies Keys<Condition>,
    ["argument"],
  ),
);

const argument = byType("a number, `last`, `every` or `{ from: number }`", {
  number: natural,
  string: nameOf(["last", "every"]),
  object: record({ from: natural }, ["from"]),
});

const kinds = byType(`\`every\` or an array of kinds of sinks`, {
  string: nameOf(["every"]),
  array: namesOf(SINK_KINDS),
});

const callee = {
  call: texts,
  construct: texts,
  tag: texts,
  type: oneOrMany(text),
} satisfies Keys<Callee>;

const handler = record(
  {
    ...callee,
    callback: argument,
    property: texts,
    parameter: natural,
    arity: listOf(natural),
    when: conditions,
  } satisfies Keys<Handler>,
  ["callback", "parameter"],
);

const objectType = record({
  extends: oneOrMany(text),
  exportedAs: texts,
  constructedBy: texts,
  returnedBy: listOf(record(callee)),
  memberOf: listOf(record({ type: oneOrMany(text), read: texts }, ["type", "read"])),
  handedTo: listOf(handler),
  annotatedAs: texts,
  handlerTypes: listOf(
    record({ annotatedAs: texts, parameter: natural }, ["annotatedAs", "parameter"]),
  ),
} satisfies Keys<ObjectType>);

const source = record(
  {
    ...callee,
    kind: nameOf([...THREAT_MODELS, "weak-random"]),
    read: texts,
    callback: record({ argument, parameter: natural }, ["argument", "parameter"]),
    elements: flag,
    when: conditions,
    label: nameOf(["string", "object", "number", "buffer"] satisfies readonly Label[]),
  } satisfies Keys<Source>,
  ["kind"],
);

const sink = record(
  {
    ...callee,
    kind: nameOf(SINK_KINDS),
    write: texts,
    argument,
    uses: constant,
    property: texts,
    elements: flag,
    orFunction: flag,
    when: conditions,
    unless: conditions,
  } satisfies Keys<Sink>,
  ["kind"],
);

const place = record(
  {
    of: byType("a number, `receiver`, `result` or `arguments`", {
      number: natural,
      string: nameOf(["receiver", "result", "arguments"]),
    }),
    part: text,
    parameter: natural,
    returned: flag,
  } satisfies Keys<Place>,
  ["of"],
);

const sanitizer = record(
  {
    ...callee,
    property: texts,
    for: kinds,
    from: oneOrMany(place),
    when: conditions,
  } satisfies Keys<Sanitizer>,
  ["for"],
);

const guard = record(
  {
    ...callee,
    argument: byType("a number or `receiver`", { number: natural, string: nameOf(["receiver"]) }),
    for: kinds,
    means: byType("`true`, `false`, `holds` or `throws`", {
      boolean: flag,
      string: nameOf(["holds", "throws"]),
    }),
    when: conditions,
  } satisfies Keys<Guard>,
  ["argument", "for"],
);

const propagator = record(
  { ...callee, from: oneOrMany(place), to: place, builds: flag } satisfies Keys<Propagator>,
  ["from", "to"],
);

const library = record(
  {
    modules: texts,
    global: text,
    globals: texts,
    types: dictionaryOf(objectType),
    sources: listOf(source),
    sinks: listOf(sink),
    sanitizers: listOf(sanitizer),
    guards: listOf(guard),
    propagators: listOf(propagator),
  } satisfies Keys<Library>,
  ["modules"],
);

const own = record({
  threatModels: namesOf(THREAT_MODELS),
  libraries: listOf(library),
  // Reserved for data that flows from file to file.
  crossFile: byType("`true`, `false` or an object of limits", {
    boolean: flag,
    object: record({ maxFiles: natural, maxFileBytes: natural }),
  }),
  // Says nothing to any rule: when it changes, so does what `--cache` remembers the files by.
  stamp: text,
});

const DEFAULT: Settings = { threatModels: new Set(DEFAULT_THREAT_MODELS), libraries: [] };
const byObject = new WeakMap<object, Settings>();
const byContent = new Map<string, Settings>();

/** @throws {SettingsError} naming the key and the allowed values. */
export function settingsOf(settings: Readonly<Record<string, unknown>>): Settings {
  const given = settings["rampart"];
  if (given === undefined) return DEFAULT;
  const known = isObject(given) ? byObject.get(given) : undefined;
  if (known) return known;
  const content = contentOf(given);
  const result = byContent.get(content) ?? parsed(given);
  byContent.set(content, result);
  if (isObject(given)) byObject.set(given, result);
  return result;
}

function parsed(given: unknown): Settings {
  own(given, "settings.rampart");
  // Its shape has just been proved.
  const { threatModels, libraries } = given as {
    readonly threatModels?: readonly ThreatModel[];
    readonly libraries?: readonly Library[];
  };
  return {
    threatModels: threatModels ? new Set(threatModels) : DEFAULT.threatModels,
    libraries: libraries ?? DEFAULT.libraries,
  };
}

/** JSON that tells apart what plain JSON makes alike: a function and nothing, a `Map` and `{}`. */
function contentOf(given: unknown): string {
  try {
    return JSON.stringify(given, function (this: Readonly<Record<string, unknown>>, key) {
      const value = this[key];
      const tag = Object.prototype.toString.call(value);
      return PLAIN.has(tag) ? value : `\0${tag}`;
    });
  } catch {
    throw new SettingsError("`settings.rampart` must be plain data, and it holds itself.");
  }
}

const PLAIN = new Set(
  ["Object", "Array", "String", "Number", "Boolean", "Null"].map((name) => `[object ${name}]`),
);

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function namesIn<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] {
  // `keys` forgets which keys it was given.
  return Object.keys(names) as Name[];
}
