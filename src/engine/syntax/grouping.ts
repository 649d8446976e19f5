/**
 * Lists by key, in a map.
 *
 * Layer: imports nothing.
 */

/** Adds a value to the list under a key. */
export function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
