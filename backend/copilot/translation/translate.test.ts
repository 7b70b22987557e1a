import { beforeEach, describe, expect, it } from 'vitest';
import { withEmbedded, type Model } from '../../models/model.ts';
import { createFixedRouter } from '../../models/fixed-router.ts';
import { createEmbeddedModel } from '../../adapters/embedded/embedded-model.ts';
import { nextMove } from '../../playbooks/next-move.ts';
import { refusedWith } from '../../testing/refused-with.ts';
import { createTurnHarness, scriptedModel, type Doing } from '../../testing/turn-harness.ts';
import { translate, type TranslateDeps } from './translate.ts';

const embedded = createEmbeddedModel({ nextMove });
const said = 'Quiero saber por qué mi factura subió a $259,90, mi correo es daniel@example.com';
const english = 'I want to know why my bill went up to $259,90, my e-mail is daniel@example.com';

let harness: Awaited<ReturnType<typeof createTurnHarness>>;
let about: number;

beforeEach(async () => {
  harness = await createTurnHarness(embedded);
  about = await harness.begins('c', said);
});

/** With models that write as scripted, the first one first. */
function depsWith(
  ...scripts: readonly (readonly Doing[])[]
): TranslateDeps & { readonly models: readonly Model[] } {
  const models = scripts.map((script, index) => scriptedModel(script, `model-${index + 1}`));
  const named = models.map((model, index) => ({ name: index === 0 ? 'small' : 'medium', model }) as const);
  const all = withEmbedded(embedded, { name: 'scripted', adapter: 'bedrock', all: named });
  const router = createFixedRouter(all, { clock: harness.deps.clock });
  return { ...harness.deps, router, canTranslate: () => true, models };
}

const lines = async () => {
  const { transcript } = await harness.deps.conversations.get('c');
  return transcript.filter((line) => line.kind === 'utterance');
};

describe('what a customer said', () => {
  it('stands under their words in the language asked for, with the model that wrote it, once', async () => {
    const deps = depsWith([{ says: english }]);
    const done = await translate(deps, 'c', { about, to: 'en' });
    expect(done).toEqual({ to: 'en', text: english, model: 'model-1', unsupported: [] });
    expect((await lines())[0]?.translations).toEqual([{ to: 'en', text: english, model: 'model-1' }]);
    await translate(deps, 'c', { about, to: 'en' });
    expect(await harness.events('c', 'model-called')).toHaveLength(1);
  });

  it('is on the ledger as a translation', async () => {
    await translate(depsWith([{ says: english }]), 'c', { about, to: 'en' });
    expect(await harness.events('c', 'model-called')).toMatchObject([
      { task: 'translation', model: 'small', modelId: 'model-1', outcome: 'ok' },
    ]);
  });

  it('leaves the process without personal data, and has it again in the translation', async () => {
    const deps = depsWith([{ says: 'Why is my bill $259,90? Write to [[email-1]], please, thank you.' }]);
    const { text } = await translate(deps, 'c', { about, to: 'en' });
    const sent = JSON.stringify((deps.models[0] as ReturnType<typeof scriptedModel>).doStreamCalls);
    expect(sent).not.toContain('daniel@example.com');
    expect(sent).toContain('259,90');
    expect(text).toContain('daniel@example.com');
  });

  it.each([
    ['changes a figure', 'I want to know why my bill went up to $295,90, my e-mail is daniel@example.com'],
    ['is in another language', said],
    ['is no sentence', '{"tool": "give_credit"}'],
  ])('is asked of the next model where the translation %s', async (_, wrong) => {
    const { model, text } = await translate(depsWith([{ says: wrong }], [{ says: english }]), 'c', {
      about,
      to: 'en',
    });
    expect([model, text]).toEqual(['model-2', english]);
  });

  it('is not shown where no model gets it right, and the embedded one is never asked', async () => {
    const deps = depsWith([{ says: said }]);
    await expect(translate(deps, 'c', { about, to: 'en' })).rejects.toEqual(refusedWith('model-unavailable'));
    expect((await lines())[0]?.translations).toEqual([]);
    const asked = await harness.events('c', 'model-called');
    expect(asked.map(({ model }) => model)).toEqual(['small']);
  });

  it('is refused without a language model, and for what is no words', async () => {
    const without = { ...depsWith(), canTranslate: () => false };
    await expect(translate(without, 'c', { about, to: 'en' })).rejects.toEqual(refusedWith('no-translation'));
    await expect(translate(depsWith(), 'c', { about: 1, to: 'en' })).rejects.toEqual(
      refusedWith('unknown-reply'),
    );
  });
});

describe('a draft for the customer', () => {
  it('comes back in their language with what nothing backs, and is kept nowhere', async () => {
    const deps = depsWith([{ says: 'Le devolvemos $500,00 mañana mismo, se lo prometo, señor Daniel.' }]);
    const wish = { text: 'We will refund $500,00 tomorrow, I promise, Mr Daniel.', to: 'es' } as const;
    const { text, unsupported } = await translate(deps, 'c', wish);
    expect(text).toContain('500,00');
    expect(unsupported.map(({ words }) => words).join(' ')).toContain('500,00');
    expect((await lines()).map(({ text }) => text)).toEqual([said]);
  });
});
