import type { Task } from '../task.ts';
import { groundedness } from './groundedness.ts';
import { retrieval } from './retrieval.ts';
import { sentiment } from './sentiment.ts';

/** Everything that `npm run evaluate` can measure. */
export const tasks: readonly Task[] = [groundedness, retrieval, sentiment];
