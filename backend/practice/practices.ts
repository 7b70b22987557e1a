import type { Person } from '../../shared/people/person.ts';
import type { Debrief, PracticeNow, PracticeWish } from '../../shared/practice.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { customerAsksForPerson } from '../conversations/ask-for-person.ts';
import type { Schedule } from '../conversations/watch-hand-overs.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Pause } from '../simulation/customer.ts';
import { seededRandom } from '../simulation/random.ts';
import { debriefOf } from './debrief.ts';
import { letTalk, personaFor } from './practice-customer.ts';

/** An operation of its own for one practice: in memory, with pretend customers and the embedded model. */
export interface Rehearsal {
  readonly deps: ConversationDeps & { readonly knowledge: Knowledge };
  /** Ends what runs and forgets everything. */
  close(): Promise<void>;
}

/**
 * Reps practise on simulated customers. Each practice has an operation to itself: nothing of it is on any log,
 * wall or figure, and it is gone when it ends.
 */
export interface Practices {
  /** A customer as wished writes and waits for the rep. @throws FailureError `practice-running`, `wrong-country`. */
  begin(rep: Person, wish: PracticeWish): Promise<PracticeNow>;
  /** The rep's practice that goes on; null without one. */
  now(rep: Person): PracticeNow | null;
  /** What the rep's practice works with. @throws FailureError `no-practice`. */
  rehearsal(rep: Person): Rehearsal['deps'];
  /** @throws FailureError `no-practice`. */
  end(rep: Person): Promise<Debrief>;
  /** Told of a practice that begins, so that its screen can be shown what happens. */
  onBegin(told: (rep: Person, deps: Rehearsal['deps']) => void): void;
  close(): Promise<void>;
}

export interface PracticesDeps {
  readonly openRehearsal: () => Promise<Rehearsal>;
  readonly schedule: Schedule;
  readonly clock: () => Date;
  readonly report: (error: unknown) => void;
  /** How customers take their time; theirs, unless told otherwise. */
  readonly pause?: Pause;
}

interface Practice {
  readonly now: PracticeNow;
  readonly rehearsal: Rehearsal;
  /** Sends the customer away. */
  readonly leave: AbortController;
  readonly cancelEnd: () => void;
}

/** Milliseconds after which a practice that nobody ended is over: longer than any, shorter than a shift. */
const longest = 2 * 60 * 60 * 1_000;

export function createPractices(deps: PracticesDeps): Practices {
  /** By the rep's id. */
  const running = new Map<string, Practice>();
  const told: ((rep: Person, deps: Rehearsal['deps']) => void)[] = [];
  /** Reps whose practice is being prepared. */
  const beginning = new Set<string>();

  async function begin(rep: Person, wish: PracticeWish): Promise<PracticeNow> {
    if (!rep.countries.includes(wish.country)) {
      throw new FailureError('wrong-country', 'Practise for a country that you work for.');
    }
    if (running.has(rep.id) || beginning.has(rep.id)) {
      throw new FailureError('practice-running', 'End the practice that goes on first.');
    }
    beginning.add(rep.id);
    try {
      const practice = await prepare(deps, wish, () => void drop(rep.id).catch(deps.report));
      running.set(rep.id, practice);
      for (const tell of told) tell(rep, practice.rehearsal.deps);
      return practice.now;
    } finally {
      beginning.delete(rep.id);
    }
  }

  function find(rep: Person): Practice {
    const practice = running.get(rep.id);
    if (practice) return practice;
    throw new FailureError('no-practice', 'No practice goes on. Begin one first.');
  }

  async function drop(rep: string): Promise<void> {
    const practice = running.get(rep);
    running.delete(rep);
    practice?.leave.abort();
    practice?.cancelEnd();
    await practice?.rehearsal.close();
  }

  return {
    begin,
    now: (rep) => running.get(rep.id)?.now ?? null,
    rehearsal: (rep) => find(rep).rehearsal.deps,
    async end(rep) {
      const { now, rehearsal } = find(rep);
      const { conversations, cards } = rehearsal.deps;
      const conversation = await conversations.get(now.conversationId);
      const events = await conversations.events(now.conversationId, 0);
      const debrief = debriefOf(now.wish, conversation, events, cards, deps.clock());
      await drop(rep.id);
      return debrief;
    },
    onBegin(tell) {
      told.push(tell);
    },
    async close() {
      await Promise.all([...running.keys()].map(drop));
    },
  };
}

/** Opens an operation in which a customer has written and waits for a person. */
async function prepare(
  { openRehearsal, schedule, clock, report, pause }: PracticesDeps,
  wish: PracticeWish,
  onEnd: () => void,
): Promise<Practice> {
  const rehearsal = await openRehearsal();
  try {
    const leave = new AbortController();
    const startedAt = clock();
    const random = seededRandom(startedAt.getTime());
    const persona = await personaFor(rehearsal.deps, wish, random);
    const { conversationId } = await letTalk(
      rehearsal.deps,
      persona,
      { random, signal: leave.signal, pause },
      report,
    );
    await customerAsksForPerson(rehearsal.deps, conversationId);
    const cancelEnd = schedule(new Date(startedAt.getTime() + longest), onEnd);
    const now = { wish, conversationId, startedAt: startedAt.toISOString() };
    return { now, rehearsal, leave, cancelEnd };
  } catch (error) {
    await rehearsal.close();
    throw error;
  }
}
