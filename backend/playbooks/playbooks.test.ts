import { describe, expect, test } from 'vitest';
import { intents } from '../../shared/conversation/intent.ts';
import { languages, type LocalText } from '../../shared/language.ts';
import { PlaybookCard } from '../../shared/playbook-card.ts';
import { toolNames, tools } from '../agents/tool-catalogue.ts';
import { namesIn, valueNames } from './fill.ts';
import { general } from './general-sayings.ts';
import { cardOf, playbookFor, playbooks } from './index.ts';
import { instructionsFor, playbookList } from './instructions-for.ts';
import { variantsOf, type Playbook, type Step } from './playbook.ts';

/** Names that only the moment knows, given where the saying is used. */
const namedByCaller = [
  'alsoMatter',
  'doneSoFar',
  'readings',
  'askedPlan',
  'askedPrice',
  'askedGenres',
  'askedChannels',
  'planList',
  'difference',
  'passage',
];

function sayingsOf(step: Step): readonly LocalText[] {
  const said = variantsOf(step.say).map(({ say }) => say);
  if (step.kind === 'ask') return [...said, step.again];
  if (step.kind === 'tell') return [...said, ...(step.offer ? [step.offer.title] : [])];
  return [
    ...said,
    step.title,
    ...(step.already ? [step.already.say] : []),
    ...(step.promise ? [step.promise.text] : []),
  ];
}

const all: readonly (readonly [string, LocalText])[] = [
  ...playbooks.flatMap(({ id, steps }) =>
    steps.flatMap((step) => sayingsOf(step).map((saying) => [`${id}/${step.id}`, saying] as const)),
  ),
  ...playbooks.flatMap(({ id, settled }) => (settled ? [[`${id}/settled`, settled.say] as const] : [])),
  ...Object.entries(general),
];

describe('what is said', () => {
  test.each(all)('%s names the same values in every language, and only known ones', (_, saying) => {
    const names = languages.map((language) => [...new Set(namesIn(saying[language]))].toSorted());
    expect(names[1]).toEqual(names[0]);
    expect(names[2]).toEqual(names[0]);
    for (const name of names[0] ?? []) expect([...valueNames, ...namedByCaller]).toContain(name);
  });

  test.each(all)('%s has no figure written in', (_, saying) => {
    for (const language of languages) expect(saying[language]).not.toMatch(/\d/);
  });

  test.each(all)('%s says something in every language', (_, saying) => {
    for (const language of languages) expect(saying[language].trim()).not.toBe('');
  });
});

describe('every playbook', () => {
  test.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
    '%s is a whole checklist for the desk',
    (_, playbook) => {
      const card = PlaybookCard.parse(cardOf(playbook));
      expect(card.steps.map(({ id }) => id)).toEqual(playbook.steps.map(({ id }) => id));
      expect(new Set(card.steps.map(({ id }) => id)).size).toBe(card.steps.length);
    },
  );

  test.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
    '%s tells a language model its steps, tools and sayings',
    (_, playbook: Playbook) => {
      for (const language of languages) {
        const text = instructionsFor(playbook, language);
        for (const step of playbook.steps) {
          expect(text).toContain(`[${step.id}]`);
          for (const { say } of variantsOf(step.say)) expect(text).toContain(say[language]);
          expect(text).toContain(step.kind === 'do' ? step.tool : step.id);
        }
        for (const tool of playbook.reads) expect(text).toContain(tool);
        expect(text).toContain(playbook.person[language]);
        expect(text).toContain(playbook.settled?.say[language] ?? '');
      }
    },
  );

  test('changes nothing before the customer could object, except what they came for', () => {
    const consented = new Set(['change_plan', 'apply_loyalty_discount', 'arrange_payment', 'change_address']);
    for (const { steps } of playbooks) {
      for (const [index, step] of steps.entries()) {
        if (step.kind !== 'do' || !consented.has(step.tool)) continue;
        expect(steps.slice(0, index).some((one) => one.kind === 'ask' && one.answer === 'consent')).toBe(
          true,
        );
      }
    }
  });

  test('retention puts the cancellation on record before any offer', () => {
    const steps = playbookFor('cancel-service')?.steps ?? [];
    const register = steps.findIndex((step) => step.kind === 'do' && step.tool === 'register_cancellation');
    const offer = steps.findIndex((step) => step.kind === 'tell' && step.offer);
    expect(register).toBe(0);
    expect(offer).toBeGreaterThan(register);
  });
});

test('an intent opens at most one playbook, and small talk none', () => {
  for (const intent of intents) {
    expect(playbooks.filter((playbook) => playbook.intents.includes(intent)).length).toBeLessThanOrEqual(1);
  }
  expect(playbookFor('thanks')).toBeNull();
  expect(playbookFor('plan-question')).toBeNull();
  for (const { id } of playbooks) expect(playbookList('en')).toContain(`- ${id} (`);
});

test('every tool that changes an account is reached by some playbook', () => {
  const reached = new Set(
    playbooks.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'do' ? [step.tool] : []))),
  );
  // How much a credit is worth is for a person to say.
  const effects = toolNames.filter((name) => tools[name].kind === 'effect' && name !== 'give_credit');
  expect(effects.filter((name) => !reached.has(name))).toEqual([]);
});
