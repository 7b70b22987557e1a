import { expect, it } from 'vitest';
import type { Language } from '../../shared/language.ts';
import { account, begins, conversationOf, event } from '../testing/builders.ts';
import { briefingOf } from './briefing.ts';

const label = { es: 'Preguntó qué cambió', 'pt-BR': 'Perguntou o que mudou', en: 'Asked what changed' };
const cards = [
  {
    id: 'retention',
    title: label,
    goal: label,
    steps: [
      { id: 'asked', label },
      { id: 'offered', label },
    ],
  },
];

function cancelling(language: Language) {
  const effect = { key: 'k', effect: 'ticket-opened' } as const;
  const failing = { key: 'f', effect: 'plan-changed' } as const;
  return conversationOf(
    ...begins('Quiero   cancelar\nel servicio', { language }),
    event('mood-read', { about: 3, mood: -0.6, because: ['cancelar'] }),
    event('intent-read', { about: 3, intent: 'cancel-service', confidence: 0.9, others: [] }),
    event('playbook-opened', { playbook: 'retention' }),
    event('step-done', { playbook: 'retention', step: 'asked', by: 'ai' }),
    event('fact-learned', { name: 'reason', value: 'streaming', standing: 'claimed' }),
    event('effect-intended', { ...effect, input: {}, epoch: 1 }),
    event('effect-done', { ...effect, summary: 'Caso T-1', reference: 'T-1', amount: null }),
    event('effect-intended', { ...failing, input: {}, epoch: 1 }),
    event('effect-failed', { ...failing, code: 'action-refused', message: 'No such plan' }),
    event('promise-made', { promise: { text: 'Análisis por correo', dueOn: '2026-03-16' } }),
  );
}

it('tells whoever takes over what the customer wants, what was tried, known, and promised', () => {
  expect(briefingOf(cancelling('es'), account(), { cards, note: 'Muy molesto' })).toEqual({
    wants: 'Quiere cancelar el servicio: “Quiero cancelar el servicio” · Muy molesto',
    tried: ['Preguntó qué cambió', 'Caso T-1', 'No se pudo: No such plan'],
    facts: [
      { name: 'Nombre', value: 'Daniel Flores', standing: 'verified' },
      { name: 'Plan', value: expect.stringContaining('128,90'), standing: 'verified' },
      { name: 'Antigüedad', value: 'cliente desde el 10 de febrero de 2023', standing: 'verified' },
      { name: 'reason', value: 'streaming', standing: 'claimed' },
    ],
    promises: ['Análisis por correo (hasta el 16 de marzo de 2026)'],
    mood: -0.6,
  });
});

it.each([
  ['pt-BR', 'Quer cancelar o serviço', 'Perguntou o que mudou', 'até 16 de março de 2026'],
  ['en', 'Wants to cancel the service', 'Asked what changed', 'by '],
] as const)('speaks the conversation’s language: %s', (language, wants, tried, promise) => {
  const briefing = briefingOf(cancelling(language), account(), { cards });
  expect(briefing.wants).toContain(wants);
  expect(briefing.tried).toContain(tried);
  expect(briefing.promises[0]).toContain(promise);
});

it('says what it can without an account, a topic or a playbook', () => {
  const briefing = briefingOf(conversationOf(...begins('Hola')), null);
  expect(briefing).toEqual({ wants: '“Hola”', tried: [], facts: [], promises: [], mood: 0 });
});

it('cuts endless words without breaking a character', () => {
  const { wants } = briefingOf(conversationOf(...begins(`a${'😀'.repeat(500)}`)), null);
  expect(wants.length).toBeLessThan(220);
  expect(wants.isWellFormed()).toBe(true);
});
