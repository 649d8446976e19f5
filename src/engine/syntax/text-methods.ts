/**
 * Methods that texts have, and lists have not: what is asked for one, or called by one, is taken for text.
 *
 * Layer: imports nothing.
 */
export const TEXT_METHODS: ReadonlySet<string> = new Set([
  "charAt",
  "charCodeAt",
  "codePointAt",
  "endsWith",
  "localeCompare",
  "match",
  "matchAll",
  "normalize",
  "padEnd",
  "padStart",
  "repeat",
  "replace",
  "replaceAll",
  "search",
  "split",
  "startsWith",
  "substr",
  "substring",
  "toLowerCase",
  "toUpperCase",
  "trim",
  "trimEnd",
  "trimStart",
]);
