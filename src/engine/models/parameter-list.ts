/**
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */

/** Finds parameters of such names, one behind the other, with types or without. */
export function parameterList(names: readonly (readonly string[])[]): RegExp {
  const parameters = names.map((one) => `(?:${one.join("|")})\\b`);
  return new RegExp(`[(,]\\s*${parameters.join("[^(){};,]{0,80},\\s*")}`, "u");
}
