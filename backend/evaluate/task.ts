import { z } from 'zod';

/**
 * What a task measured. Shares are 0 to 1. `millisecondsPerRow` is the time that the product's code took for one
 * row of the test file, without reading the files and without training.
 */
export type Metrics = Readonly<Record<string, number>> & {
  readonly rows: number;
  readonly millisecondsPerRow: number;
};

/** One thing that `npm run evaluate` measures. */
export interface Task {
  readonly name: string;
  /** One line for who asks what there is. */
  readonly purpose: string;
  /** Every option takes a value; a missing one, or one that is not here, is refused. */
  readonly options: z.ZodObject;
  /** @throws StartFailure for files that cannot be read or do not fit the task. */
  readonly run: (options: Readonly<Record<string, unknown>>, say: Progress) => Promise<Metrics>;
}

/** Tells whoever waits how far it is; never part of the result. */
export type Progress = (line: string) => void;

/** The option of a file that there must be, for a task's `options`. */
export const file = (what: string) => z.string().min(1).describe(what);

/** A task whose `run` gets its options with the types that they were declared with. */
export function defineTask<Options extends z.ZodObject>(task: {
  readonly name: string;
  readonly purpose: string;
  readonly options: Options;
  readonly run: (options: z.infer<Options>, say: Progress) => Promise<Metrics>;
}): Task {
  return { ...task, run: (options, say) => task.run(task.options.parse(options), say) };
}

/** Asks about each row in turn, and says how long a row took. @throws RangeError without rows. */
export async function askEach<Row, Answer>(
  rows: readonly Row[],
  ask: (row: Row) => Answer | Promise<Answer>,
): Promise<{
  readonly answers: readonly Answer[];
  readonly rows: number;
  readonly millisecondsPerRow: number;
}> {
  if (rows.length === 0) throw new RangeError('There is no row to ask about');
  const answers: Answer[] = [];
  const began = performance.now();
  for (const row of rows) answers.push(await ask(row));
  const took = performance.now() - began;
  return { answers, rows: rows.length, millisecondsPerRow: took / rows.length };
}
