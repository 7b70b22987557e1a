import { expect, test } from 'vitest';
import { dispositionLabel, dispositionsFor } from '../../shared/dispositions.ts';
import type { Language } from '../../shared/language.ts';
import { playbooks } from '../playbooks/index.ts';
import { converse } from '../testing/converse.ts';
import { draftWrapUp } from './draft-wrap-up.ts';

async function wrappedUp(accountId: string, language: Language, ...utterances: readonly string[]) {
  const talk = await converse(accountId, language);
  for (const utterance of utterances) await talk.says(utterance);
  const { disposition, summary } = draftWrapUp(await talk.now(), await talk.account());
  return { disposition, summary: summary.replaceAll(/[\u00a0\u202f]/g, ' ') };
}

test('a customer who stays: what was done and the plan they have now', async () => {
  const { disposition, summary } = await wrappedUp(
    'EC-1001',
    'es',
    'quiero cancelar',
    'veo deportes y noticias',
    'sí',
    'sí',
  );
  expect(disposition).toBe('kept-with-offer');
  expect(summary).toContain('Retención');
  expect(summary).toContain('Plan cambiado a Essential Plus: $89,90 al mes');
  expect(summary).toContain('Plan actual: Essential Plus');
});

test('a customer who leaves', async () => {
  const { disposition } = await wrappedUp('TT-1001', 'en', 'I want to cancel', 'no, just cancel it');
  expect(disposition).toBe('cancellation-registered');
});

test('a dispute: its number, and what is owed by when, in the language of the conversation', async () => {
  const { disposition, summary } = await wrappedUp('BR-1002', 'pt-BR', 'Minha fatura está certa?');
  expect(disposition).toBe('dispute-opened');
  expect(summary).toMatch(/Contestação CL-\d{7} de R\$ 70,00/);
  expect(summary).toContain('Pendente:');
  expect(summary).toContain('4 de dezembro de 2026');
});

test('nothing done yet says so', async () => {
  const { disposition, summary } = await wrappedUp('EC-1001', 'es', 'quiero pagar en cuotas');
  expect(disposition).toBe('nothing-arranged');
  expect(summary).toContain('No se hicieron cambios en la cuenta.');
});

test('a wish for a person is on paper', async () => {
  const { disposition, summary } = await wrappedUp('EC-1001', 'es', 'quiero hablar con una persona');
  expect(disposition).toBe('unresolved');
  expect(summary).toContain('Pidió hablar con una persona.');
});

test('every draft is one of the dispositions that the desk offers, with a name in each language', () => {
  for (const playbook of [null, ...playbooks.map(({ id }) => id)]) {
    const offered = dispositionsFor(playbook);
    expect(offered).toContain('informed');
    for (const disposition of offered) expect(dispositionLabel(disposition).es).not.toBe(disposition);
  }
  expect(dispositionLabel('of-old').en).toBe('of-old');
});
