/**
 * Which package declares the type of an expression, and under which name.
 *
 *     this.database     declared by `pg`, as `Pool`
 *
 * Layer: imports only from `syntax/` and `types/`.
 */
import type { Node } from "../syntax/node.ts";
import type { Checker, Type } from "./checker.ts";

export interface DeclaredType {
  /** `pg`, `@acme/database`; `http`, `fs/promises` for Node's own modules. */
  readonly package: string;
  /** `Pool`; `default` for a class without a name. */
  readonly name: string;
}

/** Types above more types than this are not looked at. */
const MAX_TYPES = 20;

/** The types that a value may be, and those that these extend. */
export function declaredTypes(node: Node, checker: Checker): readonly DeclaredType[] {
  const start = checker.typeAt(node);
  const all = new Set<Type>(start ? [start] : []);
  const declared: DeclaredType[] = [];
  // The set grows while it is read.
  for (const type of all) {
    if (all.size > MAX_TYPES) break;
    if (type.isUnionOrIntersection()) for (const one of type.types) all.add(one);
    for (const base of type.getBaseTypes() ?? []) all.add(base);
    const symbol = type.getSymbol() ?? type.aliasSymbol;
    for (const declaration of symbol?.getDeclarations() ?? []) {
      const { fileName } = declaration.getSourceFile();
      const name = packageAt(fileName);
      if (symbol && name !== undefined) declared.push({ package: name, name: symbol.getName() });
    }
  }
  return declared;
}

/** The package that a declaration file belongs to, or the module of Node that it describes. */
function packageAt(fileName: string): string | undefined {
  const folder = "/node_modules/";
  const start = fileName.lastIndexOf(folder);
  if (start < 0) return undefined;
  const [first = "", second = "", ...rest] = fileName.slice(start + folder.length).split("/");
  if (!first.startsWith("@")) return first;
  if (first !== "@types") return `${first}/${second}`;
  // `@types/acme__database` describes `@acme/database`.
  if (second !== "node") return second.replace(/^(.+)__/u, "@$1/");
  return rest.join("/").replace(/\.d\.[cm]?ts$/u, "");
}

const packages = new WeakMap<object, ReadonlySet<string>>();

/** The packages of which a program has read declarations. */
export function packagesOf({ program }: Checker): ReadonlySet<string> {
  let known = packages.get(program);
  if (!known) {
    known = new Set(program.getSourceFiles().flatMap(({ fileName }) => packageAt(fileName) ?? []));
    packages.set(program, known);
  }
  return known;
}
