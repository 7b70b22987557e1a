import { expect, test } from 'vitest';
import { countryCodes } from '../../shared/countries/country.ts';
import {
  dispositionLabel,
  dispositionsFor,
  operatorDispositions,
} from '../../shared/countries/dispositions.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { languages, type Language } from '../../shared/language.ts';
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

test.each(countryCodes)(
  'in %s every drafted ending can be chosen, and each has a name in each language',
  (code) => {
    const { dispositions } = countryPacks[code];
    const codes = dispositions.map((each) => each.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(operatorDispositions.map((each) => each.code)));
    for (const { label, matters } of dispositions) {
      for (const language of languages) expect(label[language].trim()).not.toBe('');
      for (const matter of matters) expect(playbooks.map(({ id }) => id)).toContain(matter);
    }
  },
);

test('the endings of a matter come first, those of others are left out', () => {
  const offered = dispositionsFor(countryPacks.CL.dispositions, 'retention').map(({ code }) => code);
  expect(offered.slice(0, 4)).toEqual([
    'kept-with-offer',
    'cancellation-registered',
    'undecided',
    'ended-with-refund',
  ]);
  expect(offered).toContain('informed');
  expect(offered).not.toContain('bill-sent');
});

test('an ending of old that the country dropped is shown by its code', () => {
  expect(dispositionLabel(operatorDispositions, 'of-old').en).toBe('of-old');
});
