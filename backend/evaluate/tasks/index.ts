import type { Task } from '../task.ts';
import { groundedness } from './groundedness.ts';
import { personalData } from './personal-data.ts';
import { retrieval } from './retrieval.ts';
import { injection } from './injection.ts';
import { intent } from './intent.ts';
import { nextAction } from './next-action.ts';
import { sentiment } from './sentiment.ts';

/** Everything that `npm run evaluate` can measure. */
export const tasks: readonly Task[] = [
  groundedness,
  personalData,
  retrieval,
  sentiment,
  intent,
  injection,
  nextAction,
];
