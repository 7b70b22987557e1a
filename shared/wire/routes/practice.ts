import { PracticeWish, type Debrief, type PracticeNow } from '../../practice.ts';
import { route } from '../route.ts';

/**
 * A rep's own practice. What is done in its conversation goes by the same routes as ever, marked with
 * `practiceHeader`.
 */
export const practiceRoutes = {
  practice: route<{ readonly now: PracticeNow | null }>()(
    'GET',
    '/api/practice',
    'practise',
    'The caller’s practice that goes on',
  ),
  beginPractice: route<PracticeNow>()(
    'POST',
    '/api/practice',
    'practise',
    'A simulated customer as wished writes to the caller, in an operation of their own that keeps nothing',
    { status: 201, body: PracticeWish },
  ),
  endPractice: route<Debrief>()(
    'DELETE',
    '/api/practice',
    'practise',
    'Ends the practice and forgets it; tells the caller, and nobody else, what happened in it',
  ),
} as const;

/** The header of a request that belongs to the caller's practice instead of the live conversations. */
export const practiceHeader = 'faro-practice';
