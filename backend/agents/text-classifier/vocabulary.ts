/** The features that a model knows, and how telling each is. */
export interface Vocabulary {
  readonly columns: ReadonlyMap<string, number>;
  /** How much rarer than common each feature is among the training texts. */
  readonly rarity: Float32Array;
  /** The rarity of what no training text had. */
  readonly rarest: number;
}

/** A text as a model sees it: the columns of its known features, and how much each says. */
export interface Vector {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** The features that at least `leastTexts` of the texts have, numbered in the order in which they first occur. */
export function vocabularyOf(texts: readonly (readonly string[])[], leastTexts: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const features of texts)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const columns = new Map<string, number>();
  const rarity: number[] = [];
  for (const [feature, count] of counts) {
    if (count < leastTexts) continue;
    columns.set(feature, columns.size);
    rarity.push(1 + Math.log(texts.length / count));
  }
  return { columns, rarity: Float32Array.from(rarity), rarest: 1 + Math.log(texts.length) };
}

/**
 * Features weighed by rarity and scaled so that words, pieces (`#`) and marks (`~`) each come to length 1 together.
 * What is unknown counts for the length and says nothing: the stranger a text, the fainter its vector, and the less
 * sure a model is of it.
 */
export function vectorOf({ columns, rarity, rarest }: Vocabulary, features: readonly string[]): Vector {
  const known: number[] = [];
  const kinds: number[] = [];
  const squares = [0, 0, 0];
  for (const feature of features) {
    const column = columns.get(feature);
    const kind = kindOf(feature);
    const value = column === undefined ? rarest : (rarity[column] as number);
    squares[kind] = (squares[kind] as number) + value * value;
    if (column === undefined) continue;
    known.push(column);
    kinds.push(kind);
  }
  const present = squares.filter((sum) => sum > 0).length;
  const scales = squares.map((sum) => 1 / Math.sqrt(sum * present || 1));
  const values = known.map(
    (column, index) => (rarity[column] as number) * (scales[kinds[index] as number] as number),
  );
  return { columns: Int32Array.from(known), values: Float32Array.from(values) };
}

function kindOf(feature: string): number {
  if (feature.startsWith('#')) return 1;
  return feature.startsWith('~') ? 2 : 0;
}
