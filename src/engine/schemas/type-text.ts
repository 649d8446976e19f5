/**
 * Types that are written as text.
 *
 *     "string"   "number > 0"   "'asc' | 'desc'"   "string.uuid[]"   "/^[a-z]+$/"
 *
 * What is not understood says nothing.
 *
 * Layer: may import `libraries/library.ts` and the layers before `schemas/`.
 */
import { ANYTHING, HARMLESS, known, TEXT, type Shape } from "./shape.ts";

const PATTERN = /^\/(?<pattern>.+)\/$/su;
const QUOTED = /^(?<quote>['"])(?:(?!\k<quote>).)*\k<quote>$/su;
/** Bounds of numbers and lengths, which say nothing of what stands in a text. */
const BOUND = / ?(?:[<>]=?|==|%) ?-?\d+(?:\.\d+)?$|^-?\d+(?:\.\d+)? ?[<>]=? ?/gu;
const NUMBER =
  /^(?:-?\d+(?:\.\d+)?|bigint|boolean|Date|false|null|number(?:\.\w+)*|true|undefined)$/u;
/** Kinds of text that are made of letters, digits and a few marks. */
const HARMLESS_TEXT =
  /^string\.(?:alpha|alphanumeric|creditCard|date\.iso|digits|hex|integer|ip|numeric|uuid)(?:\.\w+)*$/u;

export function shapeOfText(text: string): Shape {
  const whole = text.trim();
  const { pattern } = PATTERN.exec(whole)?.groups ?? {};
  if (pattern !== undefined) return { kind: "matching", patterns: [{ pattern, flags: "" }] };
  const alternatives = whole.split("|");
  if (alternatives.length > 1) {
    return { kind: "either", parts: alternatives.map((one) => known(shapeOfText(one))) };
  }
  if (QUOTED.test(whole)) return HARMLESS;
  const [described = ""] = whole.split(" = ");
  const type = described.replaceAll(BOUND, "").trim();
  if (type.endsWith("[]")) {
    return { kind: "list", element: known(shapeOfText(type.slice(0, -2))), hasNames: false };
  }
  if (NUMBER.test(type) || HARMLESS_TEXT.test(type)) return HARMLESS;
  return /^string(?:\.\w+)*$/u.test(type) && !type.includes("json") ? TEXT : ANYTHING;
}
