/**
 * Shapes: what a value from the user's configuration must look like, and what to say if it does not.
 *
 *     const size = record({ width: natural, colour: nameOf(["red", "blue"]) });
 *     size({ width: 3, color: "red" }, "box");
 *     // SettingsError: `box` has no key `color`. Did you mean `colour`? Allowed: `width`, `colour`.
 *
 * A key whose value is `undefined` counts as not written.
 */

/** A mistake in the user's configuration, worded for the user. */
export class SettingsError extends TypeError {
  override readonly name = "SettingsError";
}

/** @throws {SettingsError} where the value found at `place` is none of its kind. */
export type Shape = (value: unknown, place: string) => void;

export const text: Shape = (value, place) => {
  if (typeof value !== "string") throw misfit(place, "a string", value);
};

export const flag: Shape = (value, place) => {
  if (typeof value !== "boolean") throw misfit(place, "`true` or `false`", value);
};

/** 0, 1, 2 … */
export const natural: Shape = (value, place) => {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw misfit(place, "a whole number from 0 on", value);
  }
};

/** One of the names. */
export function nameOf(allowed: readonly string[]): Shape {
  return (value, place) => {
    if (typeof value !== "string") throw misfit(place, `one of ${quoted(allowed)}`, value);
    if (!allowed.includes(value)) {
      throw new SettingsError(`\`${place}\` cannot be ${shown(value)}.${remedy(value, allowed)}`);
    }
  };
}

/** Some of the names: at least one, and none twice. */
export function namesOf(allowed: readonly string[]): Shape {
  const expected = `an array with some of ${quoted(allowed)}`;
  const name = nameOf(allowed);
  return (value, place) => {
    if (!Array.isArray(value)) throw misfit(place, expected, value);
    if (value.length === 0) throw misfit(place, expected, value);
    for (const [index, item] of value.entries()) {
      name(item, `${place}[${String(index)}]`);
      if (value.indexOf(item) < index) {
        throw new SettingsError(`\`${place}\` names ${shown(item)} twice. Remove one of them.`);
      }
    }
  };
}

export function listOf(item: Shape): Shape {
  return (value, place) => {
    if (!Array.isArray(value)) throw misfit(place, "an array", value);
    for (const [index, element] of value.entries()) item(element, `${place}[${String(index)}]`);
  };
}

export function oneOrMany(item: Shape): Shape {
  const items = listOf(item);
  return (value, place) => {
    (Array.isArray(value) ? items : item)(value, place);
  };
}

/** An object with keys of the user's choice. */
export function dictionaryOf(item: Shape): Shape {
  return (value, place) => {
    if (!isObject(value)) throw misfit(place, "an object", value);
    for (const [key, element] of Object.entries(value)) item(element, memberPlace(place, key));
  };
}

/** An object with these keys and no others. */
export function record(
  keys: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
): Shape {
  const allowed = Object.keys(keys);
  return (value, place) => {
    if (!isObject(value)) {
      throw misfit(place, `an object with some of the keys ${quoted(allowed)}`, value);
    }
    for (const [key, element] of Object.entries(value)) {
      const shape = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (!shape) {
        throw new SettingsError(`\`${place}\` has no key \`${key}\`.${remedy(key, allowed)}`);
      }
      if (element !== undefined) shape(element, memberPlace(place, key));
    }
    for (const key of required) {
      if (value[key] === undefined) {
        throw new SettingsError(`\`${place}\` needs the key \`${key}\`.`);
      }
    }
  };
}

/** Values of several types, each with its own shape. */
export function byType(expected: string, shapes: Partial<Record<Type, Shape>>): Shape {
  return (value, place) => {
    const shape = shapes[typeOf(value)];
    if (!shape) throw misfit(place, expected, value);
    shape(value, place);
  };
}

type Type = "string" | "number" | "boolean" | "object" | "array" | "null" | "other";

function typeOf(value: unknown): Type {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" || type === "object"
    ? type
    : "other";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return className(value) === "Object";
}

/** `Object`, `Map`, `RegExp` …, also for what another realm made. */
function className(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function memberPlace(place: string, key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key)
    ? `${place}.${key}`
    : `${place}[${JSON.stringify(key)}]`;
}

function misfit(place: string, expected: string, value: unknown): SettingsError {
  return new SettingsError(`\`${place}\` must be ${expected}, and not ${shown(value)}.`);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  switch (typeof value) {
    case "object":
      if (value === null) return "`null`";
      return isObject(value) ? "an object" : `a \`${className(value)}\``;
    case "function":
      return "a function";
    case "string":
      return value.length > 40 ? "a text like that" : `\`${JSON.stringify(value)}\``;
    default:
      return `\`${String(value)}\``;
  }
}

function remedy(written: string, allowed: readonly string[]): string {
  const suggestion = nearest(written, allowed);
  return `${suggestion === undefined ? "" : ` Did you mean \`${suggestion}\`?`} Allowed: ${quoted(allowed)}.`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** The name that was probably meant: spelled nearly the same, or cut short. */
function nearest(written: string, allowed: readonly string[]): string | undefined {
  const word = letters(written);
  const [best] = allowed
    .map((name) => ({ name, distance: distance(word, letters(name)) }))
    .sort((left, right) => left.distance - right.distance);
  if (best && best.distance <= Math.ceil(Math.min(word.length, best.name.length) / 3))
    return best.name;
  return word.length >= 2 ? allowed.find((name) => letters(name).startsWith(word)) : undefined;
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** How many letters must be added, removed or replaced to turn one word into the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      next.push(
        Math.min(
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          (row[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
