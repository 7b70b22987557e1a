import type { CountryCode } from '../../../shared/countries/country.ts';
import type { LearningView } from '../../../shared/learning.ts';
import type { Person } from '../../../shared/people/person.ts';
import type { Handlers } from '../call.ts';
import type { Services } from '../services.ts';

/** Versions of what people's choices taught, and which of them orders the suggestions. */
export function learningHandlers({ learning, labour, ledgers }: Services) {
  /** What the labour policy lets the person see of what others chose. @throws FailureError `policy-forbids`. */
  async function shown(country: CountryCode, person: Person): Promise<LearningView> {
    await labour.requireSeeing('suggestion-choices', person, 'rep');
    const view = await learning.view(country);
    if (!(await labour.tooFew(await ledgers.choosersOf(country)))) return view;
    const versions = view.versions.map((version) => ({ ...version, trial: null }));
    return { ...view, versions, keptBack: true };
  }

  return {
    learning: ({ query: { country }, caller: { person } }) => shown(country, person),
    async learn({ body: { country }, caller: { person } }) {
      await learning.learn();
      return shown(country, person);
    },
    async useVersion({ body: { country, version }, caller: { person } }) {
      await learning.use(country, version, person);
      return shown(country, person);
    },
    async rollBackLearning({ body: { country }, caller: { person } }) {
      await learning.rollBack(country, person);
      return shown(country, person);
    },
  } satisfies Partial<Handlers>;
}
