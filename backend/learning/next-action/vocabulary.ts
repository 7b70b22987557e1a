import type { Vector } from '../../agents/text-classifier/vocabulary.ts';
import { groups, type Features, type Group, type View } from './features.ts';

/** The features that a network, or memories, know. */
export interface HashedVocabulary {
  /** Column of each hash. */
  readonly columns: ReadonlyMap<number, number>;
  /** How much rarer than common the feature of each column is. */
  readonly rarity: Float32Array;
}

const placeOf = Object.fromEntries(groups.map((group, place) => [group, place])) as Readonly<
  Record<Group, number>
>;

/** Features that fewer rows than this have are left out. */
const leastTimes = 10;

/** The features of the rows that the view looks at, numbered in the order in which they first occur. */
export function vocabularyOf(rows: readonly Features[], view: View): HashedVocabulary {
  const times = new Map<number, number>();
  for (const features of rows) {
    for (const [hash, group] of features) {
      if (view[group] === 0) continue;
      times.set(hash, (times.get(hash) ?? 0) + 1);
    }
  }
  const columns = new Map<number, number>();
  const rarity: number[] = [];
  for (const [hash, count] of times) {
    if (count < leastTimes) continue;
    columns.set(hash, columns.size);
    rarity.push(Math.sqrt(1 + Math.log(rows.length / count)));
  }
  return { columns, rarity: Float32Array.from(rarity) };
}

/** The known features as a vector: rare ones weigh more, and each group has the length that the view gives it. */
export function vectorOf({ columns, rarity }: HashedVocabulary, features: Features, view: View): Vector {
  const found: number[] = [];
  const places: number[] = [];
  const squares = new Float64Array(groups.length);
  for (const [hash, group] of features) {
    if (view[group] === 0) continue;
    const column = columns.get(hash);
    if (column === undefined) continue;
    const place = placeOf[group];
    found.push(column);
    places.push(place);
    squares[place] = (squares[place] as number) + (rarity[column] as number) ** 2;
  }
  const scales = groups.map((group, place) => view[group] / Math.sqrt(squares[place] as number));
  const values = found.map(
    (column, index) => (rarity[column] as number) * (scales[places[index] as number] as number),
  );
  return { columns: Int32Array.from(found), values: Float32Array.from(values) };
}
