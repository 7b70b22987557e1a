import type { Handlers } from '../call.ts';
import type { Services } from '../services.ts';

/** Versions of what people's choices taught, and which of them orders the suggestions. */
export function learningHandlers({ learning }: Services) {
  return {
    learning: ({ query: { country } }) => learning.view(country),
    async learn({ body: { country } }) {
      await learning.learn();
      return learning.view(country);
    },
    async useVersion({ body: { country, version }, caller }) {
      await learning.use(country, version, caller.person);
      return learning.view(country);
    },
    async rollBackLearning({ body: { country }, caller }) {
      await learning.rollBack(country, caller.person);
      return learning.view(country);
    },
  } satisfies Partial<Handlers>;
}
