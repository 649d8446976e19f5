/**
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */

/** Finds parameters of such names, one behind the other, with types or without. */
export function parameterList(names: readonly (readonly string[])[]): RegExp {
  const parameters = names.map((one) => `(?:${one.join("|")})\\b`);
  // A single one may stand without parentheses.
  const before = names.length === 1 ? "\\b" : "[(,]\\s*";
  return new RegExp(`${before}${parameters.join("[^(){};,]{0,80},\\s*")}`, "u");
}
