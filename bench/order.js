/**
 * The items in another order in each round: each comes first as often as the others, and each
 * comes after its neighbour as often as before it.
 */
export function inOrder(items, round) {
  const start = Math.floor(round / 2) % items.length;
  const rotated = [...items.slice(start), ...items.slice(0, start)];
  return round % 2 === 0 ? rotated : rotated.toReversed();
}
