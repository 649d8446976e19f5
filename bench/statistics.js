/** The few figures that the tables show of a series of measurements. */

export function median(values) {
  return quantile(values, 0.5);
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * A 95 % interval of the median that assumes no distribution: the k-th smallest and the k-th
 * largest value, as far inwards as a fair coin allows. Fewer than six values give their range,
 * which is less than 95 %.
 */
export function interval(values) {
  const sorted = values.toSorted((a, b) => a - b);
  let outside = 0;
  let probability = 0.5 ** sorted.length;
  for (let k = 0; outside + probability <= 0.025; k++) {
    outside += probability;
    probability *= (sorted.length - k) / (k + 1);
    if (outside + probability > 0.025) return [sorted[k], sorted[sorted.length - 1 - k]];
  }
  return [sorted[0], sorted[sorted.length - 1]];
}

/** Wilson's interval of a proportion, 90 % sure to hold the true one. It needs no large sample. */
export function wilson(k, n) {
  const z = 1.6449;
  const spread = z * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
  const centre = k + (z * z) / 2;
  return [(centre - spread) / (n + z * z), (centre + spread) / (n + z * z)];
}
