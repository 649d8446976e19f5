/**
 * All rows of all libraries, indexed once per process by the name under which code meets them.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type {
  Callee,
  Channel,
  ContentType,
  Convention,
  Guard,
  Handler,
  Library,
  ObjectType,
  Propagator,
  Protection,
  RequestSchema,
  Sanitizer,
  SchemaRow,
  Sink,
  SinkKind,
  Source,
  TypeName,
  Validation,
  Wrapping,
} from "../../libraries/library.ts";
import { addTo } from "../syntax/grouping.ts";
import { apartKind } from "./apart-kinds.ts";
import { CalleeIndex, LEADING_ON, SinkIndex, type Entry } from "./callee-index.ts";
import { keysOf, lastPart } from "./export-key.ts";
import { withImpliedKinds } from "./implied-kinds.ts";
import { globalsOf } from "./library-globals.ts";
import { schemaRowsOf, validationsOf, withSchemaRows } from "./schema-rows.ts";

/** How a call yields an object of a type. */
export interface TypeProducer extends Callee {
  readonly produces: TypeName;
}

export interface HandlerRow extends Handler {
  readonly produces: TypeName;
}

export interface ConventionRow extends Convention {
  readonly type: TypeName;
}

export class Registry {
  readonly sinks = new SinkIndex();
  readonly #sinksApart = new Map<SinkKind, SinkIndex>();
  readonly sources = new CalleeIndex<Source>();
  /** Calls that say what a response is. */
  readonly contentTypes = new CalleeIndex<ContentType>();
  readonly sanitizers = new CalleeIndex<Sanitizer>();
  readonly guards = new CalleeIndex<Guard>();
  readonly protections = new CalleeIndex<Protection>();
  readonly wrappings: Wrapping[] = [];
  readonly propagators = new CalleeIndex<Propagator>();
  readonly producers = new CalleeIndex<TypeProducer>();
  readonly handlers = new CalleeIndex<HandlerRow>();
  readonly schemaRows = new CalleeIndex<SchemaRow>();
  readonly validations = new CalleeIndex<Validation>();
  readonly requestSchemas = new CalleeIndex<RequestSchema>();
  /** Whether any library describes values. */
  readonly hasSchemas: boolean;
  /** The types of what handlers are handed. */
  readonly handedTypes = new Set<TypeName>();
  /** Sinks that are assignments, by the last name written. */
  readonly writes = new Map<string, Entry<Sink>[]>();
  /** Sinks that are attributes of JSX elements, by name. */
  readonly attributes = new Map<string, Entry<Sink>[]>();
  /** Properties that say what a response is, by name. */
  readonly contentTypeWrites = new Map<string, ContentType[]>();
  /** Sources that are reads: of modules and globals by key, of types by type name. */
  readonly reads = new Map<string, Entry<Source>[]>();
  /** Types by the name of the TypeScript type that stands for them. */
  readonly annotations = new Map<string, TypeName[]>();
  /** The same, by the package that declares them: `pg` and `Pool`. */
  readonly declared = new Map<string, TypeName[]>();
  readonly handlerTypes = new Map<string, { type: TypeName; parameter: number }[]>();
  /** What functions are given that follow them. */
  readonly conventions: ConventionRow[] = [];
  /**
   * What parameters are given for their decorators, by the decorator's key; not if it is handed one of the
   * exports with the keys of `unless`.
   */
  readonly decorations = new Map<string, { type: TypeName; unless: ReadonlySet<string> }[]>();
  /** Channels by the names of the methods that receive. */
  readonly channels = new Map<string, Channel[]>();
  /** Types of exported objects. */
  readonly exportedTypes = new Map<string, TypeName[]>();
  /** The types whose property holds a type: by owner. */
  readonly members = new Map<TypeName, { name: string; type: TypeName }[]>();
  /** The last names of calls that write into an object. */
  readonly writerNames = new Set<string>();
  readonly #modules = new Set<string>();
  readonly #globals = new Set(LEADING_ON);
  readonly #parents = new Map<TypeName, readonly TypeName[]>();
  readonly #ancestors = new Map<TypeName, ReadonlySet<TypeName>>();

  constructor(libraries: readonly Library[]) {
    for (const library of libraries) this.#addTo(withSchemaRows(library));
    this.hasSchemas = libraries.some(({ schemas }) => schemas !== undefined);
  }

  /** The table that has the sinks of a kind. */
  sinksOf(kind: SinkKind): SinkIndex {
    const apart = apartKind(kind);
    if (!apart) return this.sinks;
    let sinks = this.#sinksApart.get(apart);
    if (!sinks) this.#sinksApart.set(apart, (sinks = new SinkIndex()));
    return sinks;
  }

  /** Whether a library is imported by this specifier. */
  isModule(specifier: string): boolean {
    return this.#modules.has(specifier);
  }

  /** Whether a global of this name can lead to something that a library knows. */
  isGlobal(name: string): boolean {
    return this.#globals.has(name);
  }

  /** The type and all that it extends. */
  ancestorsOf(type: TypeName): ReadonlySet<TypeName> {
    let known = this.#ancestors.get(type);
    if (!known) {
      const all = new Set([type]);
      for (const one of all) for (const parent of this.#parents.get(one) ?? []) all.add(parent);
      this.#ancestors.set(type, (known = all));
    }
    return known;
  }

  #addTo(library: Library): void {
    for (const module of library.modules) this.#modules.add(module);
    for (const name of globalsOf(library)) this.#globals.add(name);
    for (const row of library.requestSchemas ?? []) this.requestSchemas.add(library, row);
    if (library.schemas) {
      for (const row of schemaRowsOf(library.schemas)) {
        this.schemaRows.add(library, withImpliedKinds(row));
      }
      for (const row of validationsOf(library.schemas)) this.validations.add(library, row);
    }
    for (const row of library.sanitizers ?? []) {
      this.sanitizers.add(library, withImpliedKinds(row));
    }
    for (const row of library.guards ?? []) this.guards.add(library, withImpliedKinds(row));
    for (const row of library.protections ?? []) this.protections.add(library, row);
    this.wrappings.push(...(library.wrappings ?? []));
    for (const row of library.propagators ?? []) {
      this.propagators.add(library, row);
      if (row.to.of === "result" || row.to.parameter !== undefined) continue;
      for (const name of row.call ?? []) this.writerNames.add(lastPart(name));
    }
    for (const row of library.sinks ?? []) {
      this.sinksOf(row.kind).add(library, row);
      for (const name of row.write ?? []) {
        addTo(this.writes, lastPart(name), { library, row });
      }
      for (const name of row.attribute ?? []) addTo(this.attributes, name, { library, row });
    }
    for (const row of library.sources ?? []) {
      this.sources.add(library, row);
      for (const name of row.read ?? []) this.#addRead(library, row, name);
    }
    for (const row of library.contentTypes ?? []) {
      this.contentTypes.add(library, row);
      for (const name of row.write ?? []) addTo(this.contentTypeWrites, name, row);
    }
    for (const channel of library.channels ?? []) {
      for (const name of channel.receive) addTo(this.channels, name, channel);
    }
    for (const [name, type] of Object.entries(library.types ?? {}))
      this.#addType(library, name, type);
  }

  #addRead(library: Library, row: Source, name: string): void {
    const entry = { library, row };
    if (row.type === undefined)
      for (const key of keysOf(library, name)) addTo(this.reads, key, entry);
    else for (const type of listOf(row.type)) addTo(this.reads, `${type}\n${name}`, entry);
  }

  #addType(library: Library, name: TypeName, type: ObjectType): void {
    this.#parents.set(name, listOf(type.extends ?? []));
    for (const row of type.returnedBy ?? [])
      this.producers.add(library, { ...row, produces: name });
    if (type.constructedBy) {
      this.producers.add(library, { construct: type.constructedBy, produces: name });
    }
    for (const row of type.handedTo ?? []) {
      this.handlers.add(library, { ...row, produces: name });
      this.handedTypes.add(name);
    }
    for (const annotation of type.annotatedAs ?? []) {
      for (const key of keysOf(library, annotation)) addTo(this.annotations, key, name);
      for (const owner of new Set(library.modules.map((module) => packageOf(module)))) {
        addTo(this.declared, declaredKey(owner, annotation), name);
      }
    }
    for (const { annotatedAs, parameter } of type.handlerTypes ?? []) {
      for (const annotation of annotatedAs) {
        for (const key of keysOf(library, annotation)) {
          addTo(this.handlerTypes, key, { type: name, parameter });
        }
      }
    }
    for (const row of type.conventions ?? []) this.conventions.push({ ...row, type: name });
    for (const { decorators, unlessGiven = [] } of type.decoratedBy ?? []) {
      const unless = new Set(unlessGiven.flatMap((one) => keysOf(library, one)));
      for (const key of decorators.flatMap((one) => keysOf(library, one))) {
        addTo(this.decorations, key, { type: name, unless });
      }
    }
    for (const exported of type.exportedAs ?? []) {
      for (const key of keysOf(library, exported)) addTo(this.exportedTypes, key, name);
    }
    for (const { read, type: owners } of type.memberOf ?? []) {
      for (const owner of listOf(owners)) {
        for (const member of read) addTo(this.members, owner, { name: member, type: name });
      }
    }
  }
}

/** The package that a module belongs to; Node's modules stand for themselves. */
export function packageOf(module: string): string {
  if (module.startsWith("node:")) return module.slice("node:".length);
  return /^(?:@[^/]+\/)?[^/]+/u.exec(module)?.[0] ?? module;
}

/** The key of a type that a package declares. What has no name is the package's default. */
export function declaredKey(owner: string, name: string): string {
  return `${owner}\n${name === "" ? "default" : lastPart(name)}`;
}

export function listOf<Item>(items: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(items) ? (items as readonly Item[]) : [items as Item];
}
