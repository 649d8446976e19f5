/** What a library in `settings.rampart.libraries` must look like: `libraries/library.ts`, to be checked at run time. */
import type {
  Callee,
  Condition,
  ContentType,
  Guard,
  Handler,
  Label,
  Library,
  ObjectType,
  Place,
  Propagator,
  Sanitizer,
  Sink,
  Source,
} from "./libraries/library.ts";
import { protectionsOf, wrappingsOf } from "./protection-shape.ts";
import { convention } from "./convention-shape.ts";
import { requestSchemasOf, schemasOf } from "./schema-shape.ts";
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
  text,
  type Shape,
} from "./shape.ts";
import { SINK_KINDS } from "./vocabulary/sink-kinds.ts";
import { SPECIAL_SOURCES, THREAT_MODELS } from "./vocabulary/source-kinds.ts";

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
    parameter: byType("a number or `this`", { number: natural, string: nameOf(["this"]) }),
    arity: listOf(natural),
    when: conditions,
  } satisfies Keys<Handler>,
  ["callback", "parameter"],
);

const objectType = record({
  extends: oneOrMany(text),
  exportedAs: texts,
  constructedBy: texts,
  returnedBy: listOf(record({ ...callee, when: conditions })),
  memberOf: listOf(record({ type: oneOrMany(text), read: texts }, ["type", "read"])),
  handedTo: listOf(handler),
  annotatedAs: texts,
  handlerTypes: listOf(
    record({ annotatedAs: texts, parameter: natural }, ["annotatedAs", "parameter"]),
  ),
  decoratedBy: listOf(record({ decorators: texts, unlessGiven: texts }, ["decorators"])),
  conventions: listOf(convention),
} satisfies Keys<ObjectType>);

const source = record(
  {
    ...callee,
    kind: nameOf([...THREAT_MODELS, ...SPECIAL_SOURCES]),
    read: texts,
    callback: record({ argument, parameter: natural }, ["argument", "parameter"]),
    elements: flag,
    chooses: flag,
    when: conditions,
    unless: conditions,
    label: nameOf(["string", "strings", "object", "number", "buffer"] satisfies readonly Label[]),
    begins: text,
    endsWith: texts,
    harmlessFor: namesOf(SINK_KINDS),
    harmlessUndecodedFor: namesOf(SINK_KINDS),
    alwaysFor: namesOf(SINK_KINDS),
  } satisfies Keys<Source>,
  ["kind"],
);

const sink = record(
  {
    ...callee,
    kind: nameOf(SINK_KINDS),
    write: texts,
    attribute: texts,
    except: texts,
    argument,
    uses: constant,
    minimum: natural,
    property: texts,
    elements: flag,
    contents: flag,
    names: flag,
    orFunction: flag,
    content: nameOf(["html", "sniffed", "text"]),
    onlyAsks: flag,
    when: conditions,
    unless: conditions,
  } satisfies Keys<Sink>,
  ["kind"],
);

const contentType = record(
  {
    ...callee,
    write: texts,
    argument,
    property: texts,
    when: conditions,
  } satisfies Keys<ContentType>,
  ["type"],
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
    given: natural,
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
  {
    ...callee,
    from: oneOrMany(place),
    to: place,
    builds: flag,
    makes: nameOf(["structure", "text"]),
    decodes: nameOf(["percent", "wholly"]),
    when: conditions,
  } satisfies Keys<Propagator>,
  ["from", "to"],
);

export const libraryShape = record(
  {
    modules: texts,
    global: oneOrMany(text),
    globals: texts,
    types: dictionaryOf(objectType),
    sources: listOf(source),
    sinks: listOf(sink),
    sanitizers: listOf(sanitizer),
    guards: listOf(guard),
    wrappings: wrappingsOf(SINK_KINDS),
    protections: protectionsOf(callee, conditions, SINK_KINDS),
    propagators: listOf(propagator),
    channels: listOf(
      record({ type: text, send: texts, receive: texts }, ["type", "send", "receive"]),
    ),
    contentTypes: listOf(contentType),
    schemas: schemasOf(callee, argument, conditions, SINK_KINDS),
    requestSchemas: requestSchemasOf(callee, conditions),
  } satisfies Keys<Library>,
  ["modules"],
);
