/** Programs that come by an object of a named type, in each of the ways that the type's row knows. */
import type { Handler, Library, ObjectType, TypeName } from "../../src/libraries/library.ts";
import { libraries } from "../../src/libraries/index.ts";
import { argumentList, conditionsMet, positioned, listOf, type Given } from "./argument-list.ts";
import {
  anywhere,
  calledIn,
  exported,
  memberOf,
  nameOf,
  parametersTo,
  partOf,
  type Called,
  type Place,
} from "./calls.ts";
import { Ungenerated } from "./ungenerated.ts";

type Visited = ReadonlySet<TypeName>;

const types = new Map<TypeName, readonly [Library, ObjectType]>(
  libraries.flatMap((library) =>
    Object.entries(library.types ?? {}).map(([name, type]) => [name, [library, type]] as const),
  ),
);

export function isType(name: TypeName): boolean {
  return types.has(name);
}

/** The first way to an object of a type that can be written. */
export function objectOf(type: TypeName, visited: Visited = new Set()): Place {
  const inner = new Set(visited).add(type);
  for (const { place } of visited.has(type) ? [] : waysTo(type)) {
    try {
      return place(inner);
    } catch (error) {
      if (!(error instanceof Ungenerated)) throw error;
    }
  }
  throw new Ungenerated(`nothing leads to a ${type}`);
}

/** A way to an object, which can turn out to lead nowhere. */
interface Way {
  readonly name: string;
  /** Without going through objects of types that somebody is on the way to. */
  readonly place: (visited: Visited) => Place;
}

export function waysTo(name: TypeName): readonly Way[] {
  const entry = types.get(name);
  if (!entry) return [];
  const [library, type] = entry;
  return [
    ...(type.exportedAs ?? []).map((one) => ({
      name: `the export ${one}`,
      place: () => anywhere(exported(library, one)),
    })),
    ...(type.constructedBy ?? []).map((one) => ({
      name: `new ${one}()`,
      place: () => anywhere(`new (${exported(library, one)})()`),
    })),
    ...(type.returnedBy ?? [])
      .flatMap((row) => calledIn(library, row).map((called) => ({ called, row })))
      .map(({ called, row }) => ({
        name: `the result of ${nameOf(called)}`,
        place: (visited: Visited) => invoked(called, conditionsMet(row), visited),
      })),
    ...(type.memberOf ?? []).flatMap(({ read, type: owners }) =>
      listOf<TypeName>(owners).flatMap((owner) =>
        read.map((member) => ({
          name: `.${member} of a ${owner}`,
          place: (visited: Visited) => partOf(objectOf(owner, visited), member),
        })),
      ),
    ),
    ...(type.handedTo ?? []).flatMap((row) =>
      calledIn(library, row).map((called) => ({
        name: `a parameter of what ${nameOf(called)} is given`,
        place: (visited: Visited) => handed(called, row, visited),
      })),
    ),
    ...(type.annotatedAs ?? []).map((annotation) => ({
      name: `a parameter of type ${annotation}`,
      place: () => annotated(library, annotation, (type) => `function f(it: ${type})`),
    })),
    ...(type.decoratedBy ?? []).flatMap(({ decorators }) =>
      decorators.map((decorator) => ({
        name: `a parameter that @${decorator} decorates`,
        place: () => decorated(library, decorator),
      })),
    ),
    ...(type.handlerTypes ?? []).flatMap(({ annotatedAs, parameter }) =>
      annotatedAs.map((annotation) => ({
        name: `a parameter of a ${annotation}`,
        place: () =>
          annotated(
            library,
            annotation,
            (type) => `const f: ${type} = (${parametersTo(parameter)}) =>`,
          ),
      })),
    ),
    ...subtypesOf(name).map((subtype) => ({
      name: `a ${subtype}`,
      place: (visited: Visited) => objectOf(subtype, visited),
    })),
  ];
}

function subtypesOf(name: TypeName): readonly TypeName[] {
  return [...types].flatMap(([subtype, [, type]]) =>
    listOf<TypeName>(type.extends).includes(name) ? subtype : [],
  );
}

/** A call of a function that a row names, with these arguments; a tag's follow its text. */
function invoked(
  called: Called,
  given: readonly Given[],
  visited?: Visited,
  callee = calleeOf(called, visited),
): Place {
  const { around, expression } = callee;
  switch (called.kind) {
    case "call":
      return { around, expression: `${expression}(${argumentList(given)})` };
    case "construct":
      return { around, expression: `new (${expression})(${argumentList(given)})` };
    case "tag": {
      const substitutions = positioned(given).slice(1);
      return {
        around,
        expression: `${expression}\`${substitutions.map((one) => `\${${one}}`).join("")}\``,
      };
    }
  }
}

/** The function itself. */
function calleeOf({ library, name, type }: Called, visited?: Visited): Place {
  if (type === undefined) return anywhere(exported(library, name));
  if (type === "*") throw new Ungenerated("a method of whatever it may be");
  return memberOf(objectOf(type, visited), name);
}

function handed(called: Called, row: Handler, visited: Visited): Place {
  const { parameter } = row;
  const outer = calleeOf(called, visited);
  const prefix = called.kind === "construct" ? "new " : "";
  const around = (code: string) => {
    const callback =
      parameter === "this"
        ? `function () { const it = this; ${code} }`
        : `(${parametersTo(
            parameter,
            row.arity?.find((count) => count > parameter),
          )}) => { ${code} }`;
    const [property] = row.property ?? [];
    const given = [...conditionsMet(row), { argument: row.callback, property, code: callback }];
    return outer.around(`${prefix}(${outer.expression})(${argumentList(given)});`);
  };
  return { expression: "it", around };
}

function annotated(
  { modules: [module] }: Library,
  annotation: string,
  head: (type: string) => string,
): Place {
  if (module === undefined) throw new Ungenerated("types of what has no module");
  const name = module.replaceAll(/\W+/g, "_");
  const [imported, type] =
    annotation === "" ? [name, name] : [`* as ${name}_types`, `${name}_types.${annotation}`];
  return {
    expression: "it",
    around: (code) => `import type ${imported} from "${module}"; ${head(type)} { ${code} }`,
  };
}

function decorated({ modules: [module = ""] }: Library, decorator: string): Place {
  const name = `${module.replaceAll(/\W+/g, "_")}_decorators`;
  const around = (code: string) =>
    `import * as ${name} from "${module}"; class Controller { method(@${name}.${decorator}() it) { ${code} } }`;
  return { expression: "it", around };
}

/** A call of what a row names; a method of anything is called on `receiver`. */
export function calledOn(called: Called, given: readonly Given[], receiver = "other"): Place {
  if (called.type === "*") {
    const method = anywhere(`${receiver}.${called.name}`);
    return invoked({ ...called, type: undefined }, given, undefined, method);
  }
  return invoked(called, given);
}
