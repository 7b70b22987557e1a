import { expect, test } from 'vitest';
import type { Effect } from '../../shared/conversation/conversation.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { hearing, playTurn, situationFor, testDay } from '../testing/situations.ts';
import { stepsNowDone } from './heard-steps.ts';
import type { Situation } from './situation.ts';

const accounts = createSandboxAccounts({ clock: () => new Date(`${testDay}T15:00:00.000Z`), file: null });
const daniel = situationFor(await accounts.find('EC-1001'));
const leaving = playTurn(hearing(daniel, 'quiero cancelar')).next;

function rep(situation: Situation, text: string): Situation {
  return { ...situation, lines: [...situation.lines, { from: 'rep', text }] };
}

function effect(kind: Effect['kind'], state: Effect['state'] = 'done'): Effect {
  return { key: kind, kind, state, summary: '', reference: null, amount: null };
}

test('without an open playbook there is nothing to tick', () => {
  expect(stepsNowDone(hearing(daniel, 'veo deportes'))).toEqual([]);
});

test('an answer of the customer ticks its question, whoever asked', () => {
  expect(stepsNowDone(hearing(leaving, 'solo veo deportes y noticias'))).toContain('ask-what-changed');
  expect(stepsNowDone(hearing(leaving, 'buenas tardes'))).not.toContain('ask-what-changed');
});

test("an offer in a rep's own words ticks it; small talk does not", () => {
  const now = hearing(rep(leaving, 'Claro.'), 'solo veo deportes y noticias');
  const told = rep(
    now,
    'Mire, Essential Plus conserva deportes y noticias, cuesta $89,90 al mes y ahorra $39,00.',
  );
  expect(stepsNowDone(told)).toContain('offer-plan');
  expect(stepsNowDone(rep(now, 'Un momento, por favor, ya le ayudo con eso.'))).not.toContain('offer-plan');
});

test('a change that a person made ticks its step, a failed one does not', () => {
  const now = rep(hearing(leaving, 'sí'), 'Listo.');
  expect(stepsNowDone({ ...now, effects: [effect('plan-changed')] })).toContain('change-plan');
  expect(stepsNowDone({ ...now, effects: [effect('plan-changed', 'failed')] })).not.toContain('change-plan');
});

test('an earlier change of the same kind does not tick a step that nobody agreed to', () => {
  const asked = playTurn(
    hearing({ ...daniel, effects: [effect('plan-changed')] }, 'quiero otro plan, el Básico'),
  ).next;
  expect(asked.playbook?.id).toBe('upgrade');
  expect(stepsNowDone(asked)).not.toContain('change-plan');
});
