import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountryCode } from '../../shared/countries/country.ts';
import { type Language, languages } from '../../shared/language.ts';
import type { Article } from '../knowledge/article.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

const today = '2026-11-22';

function article(id: string, language: Language, body: string, other: Partial<Article> = {}): Article {
  return {
    id,
    title: `Article ${id}`,
    language,
    countries: 'all',
    audience: 'public',
    validFrom: '2025-01-01',
    validTo: null,
    owner: 'tests',
    keywords: '',
    body,
    ...other,
  };
}

const articles: readonly Article[] = [
  article(
    'modem',
    'es',
    'Reinicie el módem y espere treinta segundos.\n\nSi la luz sigue roja, llame al técnico.',
  ),
  article('factura', 'es', 'La factura llega por correo electrónico cada mes.', {
    keywords: 'boleta recibo',
  }),
  article('reclamo', 'es', 'El reclamo se contesta en diez días.', { countries: ['EC', 'PE'] }),
  article('promo', 'es', 'La promoción de verano regala un decodificador.', { validTo: '2026-01-31' }),
  article('futuro', 'es', 'El satélite nuevo mejora la recepción.', { validFrom: '2027-01-01' }),
  article('interno', 'es', 'Ofrezca fidelidad una sola vez.', { audience: 'internal' }),
  article('senha', 'pt-BR', 'A senha do roteador fica na etiqueta.'),
  article('password', 'en', 'The router password is on the label.'),
];

/** What every adapter of the `Knowledge` port does. */
export function knowledgeContract(
  name: string,
  open: (articles: readonly Article[], clock: () => Date) => Knowledge | Promise<Knowledge>,
): void {
  const find = async (text: string, language: Language = 'es', country: CountryCode = 'EC', limit = 3) => {
    const knowledge = await open(articles, () => new Date(`${today}T15:00:00Z`));
    return knowledge.search({ text, language, country, limit });
  };
  const found = async (...asked: Parameters<typeof find>) =>
    (await find(...asked)).map((passage) => passage.article);

  describe(`${name} as knowledge`, () => {
    it('answers with the passage that fits, as it stands in its article', async () => {
      const [best] = await find('¿qué hago si la luz está roja?');
      expect(best).toMatchObject({
        article: 'modem',
        title: 'Article modem',
        text: 'Si la luz sigue roja, llame al técnico.',
        language: 'es',
        audience: 'public',
      });
    });

    it('puts the best first and keeps to the limit', async () => {
      const passages = await find('reinicio el módem con la luz roja', 'es', 'EC', 1);
      expect(passages).toHaveLength(1);
      const all = await find('factura del módem roja', 'es', 'EC', 10);
      expect(all.map(({ score }) => score)).toEqual(
        all.map(({ score }) => score).toSorted((one, other) => other - one),
      );
    });

    it.each([
      ['no accents', 'como reinicio el modem'],
      ['another form of the word', 'reiniciar los módems'],
      ['a letter too few', 'reinicar el modem'],
      ['letters swapped', 'la facutra'],
      ['capitals', 'REINICIE EL MÓDEM'],
    ])('understands %s', async (_, question) => {
      expect((await found(question)).length).toBeGreaterThan(0);
    });

    it('finds an article by the other words that customers use for it', async () => {
      expect(await found('¿cuándo llega mi boleta?')).toContain('factura');
    });

    it('keeps to the language asked in', async () => {
      expect(await found('router password', 'en')).toEqual(['password']);
      expect(await found('senha do roteador', 'pt-BR')).toEqual(['senha']);
    });

    it('keeps to the country asked for', async () => {
      expect(await found('cuándo contestan el reclamo', 'es', 'EC')).toContain('reclamo');
      expect(await found('cuándo contestan el reclamo', 'es', 'AR')).not.toContain('reclamo');
    });

    it('leaves out what holds no more or not yet', async () => {
      expect(await found('promoción de verano')).toEqual([]);
      expect(await found('satélite nuevo')).toEqual([]);
    });

    it('marks what is for the desk alone', async () => {
      const [best] = await find('ofrezco fidelidad otra vez');
      expect(best?.audience).toBe('internal');
    });

    it('leaves what is for the desk alone out for a customer', async () => {
      const knowledge = await open(articles, () => new Date(`${today}T15:00:00Z`));
      const asked = { text: 'ofrezco fidelidad otra vez', language: 'es', country: 'EC', limit: 3 } as const;
      expect(await knowledge.search({ ...asked, audience: 'public' })).toEqual([]);
    });

    it('finds an article up to its last day, and not a moment longer', async () => {
      let now = new Date('2026-01-31T23:59:59Z');
      const knowledge = await open(articles, () => now);
      const asked = { text: 'promoción de verano', language: 'es', country: 'EC', limit: 3 } as const;
      expect(await knowledge.search(asked)).toMatchObject([{ article: 'promo', validTo: '2026-01-31' }]);
      now = new Date('2026-02-01T00:00:00Z');
      expect(await knowledge.search(asked)).toEqual([]);
    });

    it('has no answer to anything while it is empty', async () => {
      const knowledge = await open([], () => new Date(today));
      expect(await knowledge.search({ text: 'módem', language: 'es', country: 'EC', limit: 3 })).toEqual([]);
    });

    it.each(['', '   ', '¿?', 'hola', 'xyzzy quux'])('has no answer to %j', async (question) => {
      expect(await find(question)).toEqual([]);
    });

    it('takes whatever people write for words, never for a query language', async () => {
      const knowledge = await open(articles, () => new Date(today));
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 200 }),
            fc
              .array(
                fc.constantFrom(
                  '"',
                  '*',
                  'NEAR(',
                  ')',
                  'OR',
                  'AND',
                  'NOT',
                  'title:',
                  '^',
                  '-',
                  '+',
                  ';',
                  '--',
                  "'",
                  'módem',
                ),
              )
              .map((parts) => parts.join(' ')),
          ),
          fc.constantFrom(...languages),
          async (text, language) => {
            const passages = await knowledge.search({ text, language, country: 'EC', limit: 3 });
            expect(passages.length).toBeLessThanOrEqual(3);
          },
        ),
      );
    });
  });
}
