import { describe, expect, it, test } from 'vitest';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { createMemoryLearningStore } from '../adapters/memory/learning-store.ts';
import { account, ana, bruno, person, suggestion } from '../testing/builders.ts';
import { pastChoice, pastChoices, threeChoices, times, type PastChoice } from '../testing/past-choices.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { situationFor } from '../testing/situations.ts';
import { gatherLessons } from './gather-lessons.ts';
import { createLearning } from './learning.ts';
import type { LearningStore } from './learning-store.ts';
import { isCompared } from './order-suggestions.ts';

const olga = person({ id: 'ops-olga', name: 'Olga Ponce', role: 'operations' });
const gather = { most: 1_000, simulated: false, pause: async () => undefined };
const report = (error: unknown) => {
  throw error;
};

const clock = () => new Date('2026-03-09T12:00:00.000Z');

async function learningFrom(choices: readonly PastChoice[], store = createMemoryLearningStore()) {
  const learning = await createLearning({ store, logs: pastChoices(choices), gather, clock, report });
  return { learning, store };
}

/** The situation of a conversation that is not one of those that are compared with. */
function retentionIn(
  country: CountryCode,
  wanted: { conversationId?: string; language?: 'en' | 'pt-BR' } = {},
) {
  const conversationId = wanted.conversationId ?? ordinary;
  return situationFor(account({ country, language: wanted.language ?? 'es' }), {
    conversationId,
    country: countryPacks[country],
    playbook: { id: 'retention', done: [] },
    owner: 'rep',
  });
}
const ids = Array.from({ length: 200 }, (_, index) => `conversation-${index}`);
const ordinary = ids.find((id) => !isCompared(id)) as string;
const compared = ids.find((id) => isCompared(id)) as string;
const idsOf = (suggestions: readonly Suggestion[]) => suggestions.map(({ id }) => id);

const offer = 'retention:offer:8990';
const ask = 'retention:ask';
const usual = idsOf(threeChoices);
const offerFirst = [offer, ask, 'retention:hand-back:finish'];
/** 8 of 10 took the offer, over and over, and so did those whom it is tried on. */
const mostOffer = Array.from({ length: 15 }, () => [
  ...times(4, { took: offer }),
  { took: ask },
  ...times(4, { took: offer }),
  { took: null },
]).flat();

describe('the order of suggestions', () => {
  it('moves up what is taken again and again, in that country alone, and says why', async () => {
    const { learning } = await learningFrom(mostOffer);
    expect(idsOf(learning.order(threeChoices, retentionIn('EC')))).toEqual(usual);
    await learning.learn();
    await learning.use('EC', 1, olga);
    const ordered = learning.order(threeChoices, retentionIn('EC'));
    expect(idsOf(ordered)).toEqual(offerFirst);
    expect(ordered[0]?.learned).toEqual({
      because: expect.objectContaining({ es: 'porque aquí se eligió 8 de cada 10 veces' }),
      usual: 2,
    });
    expect(learning.order(threeChoices, retentionIn('CO'))).toEqual(threeChoices);
  });

  it.each([
    ['en', 'because 8 of 10 times this was done here'],
    ['pt-BR', 'porque aqui foi a escolha em 8 de cada 10 vezes'],
  ] as const)('says why in %s', async (language, because) => {
    const { learning } = await learningFrom(mostOffer);
    await learning.learn();
    await learning.use('EC', 1, olga);
    expect(learning.order(threeChoices, retentionIn('EC'))[0]?.learned?.because?.[language]).toBe(because);
  });

  it('counts an offer as the same at another price', async () => {
    const { learning } = await learningFrom(mostOffer);
    await learning.learn();
    await learning.use('EC', 1, olga);
    const dearer = threeChoices.map((one) =>
      one.id === offer ? { ...one, id: 'retention:offer:10990' } : one,
    );
    expect(learning.order(dearer, retentionIn('EC'))[0]?.id).toBe('retention:offer:10990');
  });

  it('moves down what is dismissed', async () => {
    const { learning } = await learningFrom(times(110, { took: offer, dismissed: [ask] }));
    await learning.learn();
    await learning.use('EC', 1, olga);
    expect(idsOf(learning.order(threeChoices, retentionIn('EC')))).toEqual(offerFirst);
  });

  it('goes back to the order before with one call, and further with another', async () => {
    const { learning } = await learningFrom(mostOffer);
    await learning.learn();
    await learning.use('EC', 1, olga);
    await learning.learn();
    await learning.use('EC', 2, olga);
    await learning.rollBack('EC', olga);
    expect((await learning.view('EC')).inUse).toBe(1);
    expect(idsOf(learning.order(threeChoices, retentionIn('EC')))).toEqual(offerFirst);
    await learning.rollBack('EC', olga);
    expect(learning.order(threeChoices, retentionIn('EC'))).toEqual(threeChoices);
    await expect(learning.rollBack('EC', olga)).rejects.toEqual(refusedWith('nothing-in-use'));
    expect(
      (await learning.view('EC')).history.map(({ kind, version, by }) => `${kind} ${version} ${by}`),
    ).toEqual(['roll-back 1 Olga Ponce', 'roll-back 2 Olga Ponce', 'use 2 Olga Ponce', 'use 1 Olga Ponce']);
  });

  it('stays the usual one in the conversations that are compared with, and says so', async () => {
    const { learning } = await learningFrom(mostOffer);
    await learning.learn();
    await learning.use('EC', 1, olga);
    const ordered = learning.order(threeChoices, retentionIn('EC', { conversationId: compared }));
    expect(idsOf(ordered)).toEqual(usual);
    expect(ordered[0]?.learned?.because?.es).toMatch(/^orden habitual: en 1 de cada 20/);
    const share = ids.filter(isCompared).length / ids.length;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.1);
  });

  it('never makes the first what cannot be undone, and leaves the way back to Lana last', async () => {
    const shown = [
      suggestion({ id: 'retention:ask' }),
      suggestion({ id: 'retention:arrange', kind: 'action', irreversible: true }),
      suggestion({ id: 'retention:hand-back:finish', kind: 'hand-back' }),
    ];
    const { learning } = await learningFrom(
      times(60, { took: 'retention:arrange', shown }).flatMap((choice) => [
        choice,
        { took: 'retention:hand-back:finish', shown },
      ]),
    );
    await learning.learn();
    await learning.use('EC', 1, olga);
    const ordered = learning.order(shown, retentionIn('EC'));
    expect(idsOf(ordered)).toEqual(idsOf(shown));
  });
});

test('what a bad end follows counts for less than what a good one does', async () => {
  expect(await firstMoveAfter(0)).toBe(1);
  expect(await firstMoveAfter(-0.8)).toBeUndefined();
});

/** Where the first suggestion that moves goes, when customers leave so after the offer that most take. */
async function firstMoveAfter(moodAfter: number): Promise<number | undefined> {
  const choices = [...times(6, { took: offer, moodAfter }), ...times(4, { took: ask })];
  const { learning } = await learningFrom(Array.from({ length: 12 }, () => choices).flat());
  await learning.learn();
  return (await learning.view('EC')).versions[0]?.trial?.changes[0]?.to;
}

describe('a version', () => {
  it('is tried on the newest conversations, beside what is in use', async () => {
    const { learning } = await learningFrom(mostOffer);
    await learning.learn();
    const [version] = (await learning.view('EC')).versions;
    expect(version).toMatchObject({
      id: 1,
      conversations: 120,
      state: 'fit',
      trial: { occasions: 27, against: null, candidate: { first: 24 / 27 }, inUse: { first: 3 / 27 } },
    });
    expect(version?.trial?.changes[0]).toMatchObject({ from: 2, to: 1, taken: 96, shown: 120 });
  });

  it('is not put to use where too few were there to try it on', async () => {
    const { learning } = await learningFrom(times(20, { took: offer }));
    await learning.learn();
    expect((await learning.view('EC')).versions[0]?.state).toBe('too-few');
    await expect(learning.use('EC', 1, olga)).rejects.toEqual(refusedWith('version-not-fit'));
  });

  it('is not put to use where it foretells less than what is in use', async () => {
    const { learning } = await learningFrom([...times(120, { took: offer }), ...times(30, { took: ask })]);
    await learning.learn();
    expect((await learning.view('EC')).versions[0]?.state).toBe('worse');
    await expect(learning.use('EC', 1, olga)).rejects.toEqual(refusedWith('version-not-fit'));
  });

  it('is tried anew once something else is in use', async () => {
    const { learning } = await learningFrom(mostOffer);
    await learning.learn();
    await learning.learn();
    await learning.use('EC', 2, olga);
    expect((await learning.view('EC')).versions.map(({ state }) => state)).toEqual(['in-use', 'outdated']);
  });

  it('holds over a restart', async () => {
    const { learning, store } = await learningFrom(mostOffer);
    await learning.learn();
    await learning.use('EC', 1, olga);
    const again = await learningFrom(mostOffer, store);
    expect(idsOf(again.learning.order(threeChoices, retentionIn('EC')))).toEqual(offerFirst);
  });

  it('is the same from the same logs', async () => {
    const one = await learningFrom(mostOffer);
    const other = await learningFrom(mostOffer);
    await one.learning.learn();
    await other.learning.learn();
    expect(await one.store.model(1)).toEqual(await other.store.model(1));
  });

  it('that is damaged gives way to the one before, visibly', async () => {
    const { learning, store } = await learningFrom(mostOffer);
    await learning.learn();
    await learning.use('EC', 1, olga);
    await learning.learn();
    await learning.use('EC', 2, olga);
    const damaged: LearningStore = {
      ...store,
      model: async (version) => (version === 2 ? Uint8Array.of(1, 2, 3) : store.model(version)),
    };
    const { learning: restarted } = await learningFrom(mostOffer, damaged);
    expect(await restarted.view('EC')).toMatchObject({ inUse: 1, damaged: [2] });
    expect(idsOf(restarted.order(threeChoices, retentionIn('EC')))).toEqual(offerFirst);
  });
});

test('nothing teaches before anybody has decided anything', async () => {
  const { learning } = await learningFrom([]);
  await expect(learning.learn()).rejects.toEqual(refusedWith('nothing-to-learn'));
});

test('a customer who comes back within a week counts against what was done', async () => {
  const lessons = await gatherLessons(
    pastChoices([
      { took: offer, customer: 'EC-1' },
      { took: offer, customer: 'EC-1' },
    ]),
    gather,
    report,
  );
  expect(lessons.flatMap(({ occasions }) => occasions.map(({ worth }) => worth))).toEqual([0.5, 0.85]);
});

describe('nobody who works at the desk', () => {
  it('can be told from what is learned: other people, the same lessons', async () => {
    const mixed = [ana, bruno].flatMap((by) => times(10, { took: offer, by }));
    const swapped = [bruno, ana].flatMap((by) => times(10, { took: offer, by }));
    expect(await gatherLessons(pastChoices(swapped), gather, report)).toEqual(
      await gatherLessons(pastChoices(mixed), gather, report),
    );
  });

  it('is named in what is stored, and no customer either', async () => {
    const { learning, store } = await learningFrom(mostOffer);
    await learning.learn();
    const stored = Buffer.from((await store.model(1)) ?? []).toString('latin1');
    const records = JSON.stringify(await store.versions());
    const events = pastChoice({ took: offer }, 'past-0');
    const names = events
      .flatMap(({ author: { id, name } }) => [id, ...name.split(' ')])
      .concat('Daniel', 'Flores');
    for (const name of new Set(
      names.filter((name) => name.length > 3 && name !== 'Faro' && name !== 'faro'),
    )) {
      expect(stored).not.toContain(name);
      expect(records).not.toContain(name);
    }
  });
});
