import { describe, expect, it } from 'vitest';
import { plainWords } from '../agents/plain-words.ts';
import type { Source } from '../../shared/conversation/source.ts';
import { languages, type Language } from '../../shared/language.ts';
import { loadArticles } from '../knowledge/load-articles.ts';
import { playbooks } from '../playbooks/index.ts';
import { checkReply } from './check-reply.ts';
import { readStatements } from './statements.ts';

const passage = (text: string): Source => ({ kind: 'passage', id: 'p', title: '', text });
const country = { es: 'EC', 'pt-BR': 'BR', en: 'TT' } as const;

function check(
  language: Language,
  text: string,
  sources: readonly Source[] = [],
  told: readonly string[] = [],
) {
  return checkReply(text, sources, { language, country: country[language], told });
}

describe('a promise, a rule or a deed that nothing backs', () => {
  it.each<[Language, string, string]>([
    ['es', 'Le llamamos hoy mismo.', 'Le llamamos'],
    ['es', 'Un supervisor se comunicará con usted.', 'se comunicará con usted'],
    ['es', 'Te devolvemos el dinero.', 'Te devolvemos'],
    ['es', 'Le garantizo que no volverá a pasar.', 'garantizo'],
    ['es', 'La visita es gratis.', 'gratis'],
    ['es', 'No va a pagar nada este mes.', 'No va a pagar nada'],
    ['es', 'Puede cancelar sin penalidad.', 'sin penalidad'],
    ['es', 'La ley dice que le corresponde.', 'La ley'],
    ['es', 'Su servicio quedará resuelto mañana.', 'quedará resuelto'],
    ['es', 'Ya cancelé su servicio.', 'cancelé'],
    ['es', 'Los reembolsos tardan poco.', 'reembolsos tardan'],
    ['pt-BR', 'Vamos te ligar ainda hoje.', 'Vamos te ligar'],
    ['pt-BR', 'Você não vai pagar nada.', 'não vai pagar nada'],
    ['pt-BR', 'Pode cancelar sem multa.', 'sem multa'],
    ['pt-BR', 'Pela lei, você tem direito a isso.', 'Pela lei'],
    ['pt-BR', 'Já apliquei o crédito na sua conta.', 'apliquei'],
    ['pt-BR', 'Estornaremos o valor.', 'Estornaremos'],
    ['en', "We'll call you back today.", "We'll call"],
    ['en', 'You will get a refund.', 'refund'],
    ['en', 'The visit is free of charge.', 'is free'],
    ['en', 'You can cancel without penalty.', 'without penalty'],
    ['en', 'By law you are entitled to it.', 'By law'],
    ['en', "I've applied the credit to your account.", "I've applied"],
    ['en', 'I promise it will be fixed tomorrow.', 'I promise'],
  ])('is held (%s): %s', (language, text, words) => {
    const checked = check(language, text);
    expect(checked.verdict === 'held' && checked.unsupported).toContainEqual(words);
  });

  it.each<[Language, string]>([
    ['es', '¿Quiere que le llamemos mañana?'],
    ['es', 'No puedo garantizarle una fecha.'],
    ['es', 'No le puedo prometer un reembolso.'],
    ['pt-BR', 'Não posso garantir um reembolso.'],
    ['pt-BR', 'Quer que eu cancele sem multa?'],
    ['en', "I can't promise you a refund."],
    ['en', 'Feel free to write to me any time.'],
    ['en', 'Would you like us to call you?'],
  ])('is not found in what asks or declines (%s): %s', (language, text) => {
    expect(check(language, text)).toMatchObject({ verdict: 'pass' });
  });
});

describe('a promise, a rule or a deed that is backed', () => {
  it.each<[Language, string, string]>([
    [
      'es',
      'Los equipos se retiran sin costo.',
      'Los equipos se retiran en su domicilio sin costo o se entregan en una oficina.',
    ],
    ['pt-BR', 'Pode cancelar sem multa.', 'O cliente pode cancelar o serviço sem multa a qualquer momento.'],
    ['en', 'You can cancel without penalty.', 'Customers can cancel their service without penalty.'],
  ])('passes with a passage that says it (%s)', (language, text, said) => {
    expect(check(language, text, [passage(said)])).toMatchObject({ verdict: 'pass' });
  });

  it('is not backed by a passage that says it of something else', () => {
    const checked = check('es', 'La instalación es gratis.', [passage('La factura digital es gratis.')]);
    expect(checked).toMatchObject({ verdict: 'held', unsupported: ['gratis'] });
  });

  it('is what was done in the conversation', () => {
    const visit: Source = {
      kind: 'effect',
      id: 'e',
      title: 'VT-12',
      text: 'Visita técnica VT-12 el 24 de noviembre',
    };
    expect(check('es', 'Un técnico le visitará el 24 de noviembre.', [visit]).verdict).toBe('pass');
    expect(check('es', 'Un técnico le visitará el 24 de noviembre.').verdict).toBe('held');
    const discount: Source = { kind: 'effect', id: 'd', title: 'x', text: 'Descuento del 20 % por 6 meses' };
    expect(check('es', 'Su descuento quedó aplicado.', [discount]).verdict).toBe('pass');
    expect(check('es', 'Su cancelación quedó anulada.', [discount]).verdict).toBe('held');
  });

  it('may be what a colleague promised before', () => {
    const told = ['Le llamamos mañana para confirmar.'];
    expect(check('es', 'Como dijo Ana, le llamamos mañana para confirmar.', [], told).verdict).toBe('pass');
  });
});

describe('what Lana says by her playbooks', () => {
  /** They tell what a tool has just done, and its effect backs them. */
  const deeds = new Set(['deed', 'technician']);

  it('promises nothing and rules nothing of its own', () => {
    const sayings = [...sayingsIn([playbooks.map(({ steps }) => steps), plainWords.held, plainWords.failed])];
    expect(sayings.length).toBeGreaterThan(300);
    const stating = sayings.filter((text) => readStatements(text).some(({ topic }) => !deeds.has(topic)));
    expect(stating).toEqual([]);
  });

  it('is grounded where it reads an article out', () => {
    for (const { language, body } of loadArticles()) {
      const said = `${body.split('\n\n')[0]}`;
      const checked = check(language, said, [passage(body)]);
      expect([said, checked.verdict]).toEqual([said, 'pass']);
    }
  });
});

function* sayingsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  const texts = entries.filter(
    ([key, text]) => languages.includes(key as Language) && typeof text === 'string',
  );
  for (const [, text] of texts) yield String(text);
  for (const [, inner] of entries) yield* sayingsIn(inner);
}
