import { describe, expect, it } from 'vitest';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import type { ModelCall } from '../../../shared/models/model-call.ts';
import { createEmbeddedModel } from '../../adapters/embedded/embedded-model.ts';
import { createFixedRouter } from '../../models/fixed-router.ts';
import { hasLanguageModel, withEmbedded } from '../../models/model.ts';
import { nextMove } from '../../playbooks/next-move.ts';
import { scriptedModel, type Doing } from '../../testing/turn-harness.ts';
import type { DraftMaterial } from './draft-article.ts';
import { writeWithModel } from './write-with-model.ts';

const article = 'Puede suspender el servicio por vacaciones hasta tres meses al año, sin costo.';
const material: DraftMaterial = {
  gap: {
    id: 'gap-1',
    country: 'EC',
    language: 'es',
    questions: ['¿Puedo suspender el servicio por vacaciones?'],
    answers: ['Sí, hasta tres meses al año y sin costo.'],
    words: ['suspender', 'vacaciones'],
    count: 3,
    foundNothing: 2,
    dismissed: 1,
    lastAskedAt: '2026-03-02T14:00:00.000Z',
  },
  nearest: [],
};

/** A writer over models that do as scripted, the table's first one first, and what it put on the ledger. */
function writerWith(...scripts: readonly Doing[]) {
  const places = ['large', 'medium'] as const;
  const scripted = scripts.map((doing, index) => scriptedModel([doing], `model-${index + 1}`));
  const models = withEmbedded(createEmbeddedModel({ nextMove }), {
    name: 'Bedrock',
    adapter: 'bedrock',
    all: scripted.map((model, index) => ({ name: places[index] ?? 'small', model })),
  });
  const calls: ModelCall[] = [];
  const errors: unknown[] = [];
  const write = writeWithModel({
    router: createFixedRouter(models, { clock: () => new Date('2026-03-02T14:00:00Z') }),
    canWrite: () => hasLanguageModel(models),
    addCall: (call) => void calls.push(call),
    packs: countryPacks,
    report: (error) => void errors.push(error),
  });
  return { write, calls, errors, scripted };
}

describe('a draft written by a model', () => {
  it('comes from the model that the table has for articles, and its call is on the ledger', async () => {
    const { write, calls } = writerWith({ says: article });
    expect(await write(material)).toBe(article);
    expect(calls).toMatchObject([
      { task: 'article', model: 'large', modelId: 'model-1', outcome: 'ok', fallback: false },
    ]);
  });

  it.each<[string, Doing]>([
    ['fails', () => Promise.reject(new Error('no route'))],
    ['says nothing', { says: '' }],
    ['writes in another language', { says: 'You may suspend the service for up to three months a year.' }],
  ])('comes from the next one where the first %s', async (_, wrong) => {
    const { write, calls } = writerWith(wrong, { says: article });
    expect(await write(material)).toBe(article);
    expect(calls.map(({ model, fallback }) => [model, fallback])).toEqual([
      ['large', false],
      ['medium', true],
    ]);
  });

  it('is none where every model fails, without a report, as the ledger has it', async () => {
    const { write, calls, errors } = writerWith(() => Promise.reject(new Error('no route')));
    expect(await write(material)).toBeNull();
    expect(calls).toMatchObject([{ outcome: 'error' }]);
    expect(errors).toEqual([]);
  });

  it('is none without a language model, which is not even asked for one', async () => {
    const { write, calls } = writerWith();
    expect(await write(material)).toBeNull();
    expect(calls).toEqual([]);
  });

  it('is written without the personal data in what people said', async () => {
    const { write, scripted } = writerWith({ says: article });
    const said = 'Escríbame a daniel@example.com';
    await write({ ...material, gap: { ...material.gap, questions: [said] } });
    const asked = JSON.stringify(scripted[0]?.doStreamCalls);
    expect(asked).toContain('[[email-1]]');
    expect(asked).not.toContain('daniel@example.com');
  });
});
