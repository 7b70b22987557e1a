import { openSqliteKnowledge } from '../../adapters/sqlite/knowledge.ts';
import { assembleInMemory } from '../../assemble-in-memory.ts';
import { loadArticles } from '../../knowledge/load-articles.ts';

/** When the written conversations take place: a Friday morning in Guayaquil. */
const morning = new Date('2026-11-20T15:00:00.000Z');

const knowledge = openSqliteKnowledge(loadArticles(), () => morning);

/** All that a customer's message goes through, with a clock to move and the errors to look at. */
export async function openOperation() {
  let now = morning.getTime();
  const errors: unknown[] = [];
  const operation = await assembleInMemory({
    knowledge,
    clock: () => new Date(now),
    report: (error) => void errors.push(error),
  });
  return {
    ...operation,
    errors,
    pass(milliseconds: number) {
      now += milliseconds;
    },
  };
}

export type Operation = Awaited<ReturnType<typeof openOperation>>;
