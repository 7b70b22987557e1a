/** What was asked for and what was answered, for one row. */
export interface Answered<Label> {
  readonly wanted: Label;
  readonly answer: Label;
}

/** The share of right answers, 0 to 1; 0 without rows. */
export function accuracyOf<Label>(rows: readonly Answered<Label>[]): number {
  return rows.length === 0 ? 0 : rows.filter(({ wanted, answer }) => wanted === answer).length / rows.length;
}

/** The share of the rows that wanted a label that got it; 0 where none did. */
export function recallOf<Label>(rows: readonly Answered<Label>[], label: Label): number {
  return accuracyOf(rows.filter(({ wanted }) => wanted === label));
}

/** The harmonic mean of precision and recall of one label, 0 to 1. */
export function f1Of<Label>(rows: readonly Answered<Label>[], label: Label): number {
  const wanted = rows.filter((row) => row.wanted === label).length;
  const answered = rows.filter((row) => row.answer === label).length;
  const right = rows.filter((row) => row.wanted === label && row.answer === label).length;
  return right === 0 ? 0 : (2 * right) / (wanted + answered);
}

/** The mean of the labels' F1, over the labels that rows wanted. */
export function macroF1Of<Label>(rows: readonly Answered<Label>[]): number {
  const labels = [...new Set(rows.map(({ wanted }) => wanted))];
  return labels.reduce((sum, label) => sum + f1Of(rows, label), 0) / Math.max(1, labels.length);
}

/** The mean of the labels' F1, each as weighty as it was wanted. */
export function weightedF1Of<Label>(rows: readonly Answered<Label>[]): number {
  const labels = [...new Set(rows.map(({ wanted }) => wanted))];
  const sum = labels.reduce(
    (total, label) => total + f1Of(rows, label) * rows.filter(({ wanted }) => wanted === label).length,
    0,
  );
  return sum / Math.max(1, rows.length);
}

/**
 * Matthews' correlation coefficient of any number of labels, -1 to 1 (Gorodkin 2004, R_K); 0 where either side
 * names one label only.
 */
export function matthewsOf<Label>(rows: readonly Answered<Label>[]): number {
  const count = rows.length;
  const right = rows.filter(({ wanted, answer }) => wanted === answer).length;
  const wanted = countsOf(rows.map((row) => row.wanted));
  const answered = countsOf(rows.map((row) => row.answer));
  const sumOf = (one: ReadonlyMap<Label, number>, other: ReadonlyMap<Label, number>) =>
    [...one].reduce((sum, [label, times]) => sum + times * (other.get(label) ?? 0), 0);
  const spread = (count ** 2 - sumOf(wanted, wanted)) * (count ** 2 - sumOf(answered, answered));
  return spread === 0 ? 0 : (right * count - sumOf(wanted, answered)) / Math.sqrt(spread);
}

/** The chance that a row that wanted `true` scores higher than one that wanted `false`; ties count half. */
export function areaUnderCurveOf(
  rows: readonly { readonly wanted: boolean; readonly score: number }[],
): number {
  const ordered = rows.toSorted((one, other) => one.score - other.score);
  let rankSum = 0;
  for (let from = 0; from < ordered.length; ) {
    let to = from;
    while (to < ordered.length && ordered[to]?.score === ordered[from]?.score) to += 1;
    const rank = (from + 1 + to) / 2;
    rankSum += rank * ordered.slice(from, to).filter(({ wanted }) => wanted).length;
    from = to;
  }
  const positive = rows.filter(({ wanted }) => wanted).length;
  const negative = rows.length - positive;
  if (positive === 0 || negative === 0) return 0.5;
  return (rankSum - (positive * (positive + 1)) / 2) / (positive * negative);
}

function countsOf<Label>(labels: readonly Label[]): ReadonlyMap<Label, number> {
  const counts = new Map<Label, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
