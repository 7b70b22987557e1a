/** The middle one, or the mean of the two in the middle. @throws RangeError for no values. */
export function median(values: readonly number[]): number {
  return (
    (quantile(values, 0.5) +
      -quantile(
        values.map((value) => -value),
        0.5,
      )) /
    2
  );
}

/** The value that a share of all, from 0 to 1, does not exceed. @throws RangeError for no values. */
export function quantile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((one, other) => one - other);
  const value = ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)];
  if (value === undefined) throw new RangeError('No values, no quantile');
  return value;
}
