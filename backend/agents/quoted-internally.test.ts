import { describe, expect, it } from 'vitest';
import { FailureError } from '../../shared/wire/failure.ts';
import { openSqliteKnowledge } from '../adapters/sqlite/knowledge.ts';
import { loadArticles } from '../knowledge/load-articles.ts';
import { quotedInternally } from './quoted-internally.ts';

const knowledge = openSqliteKnowledge(loadArticles(), () => new Date('2026-11-22T15:00:00Z'));
const ecuador = { country: 'EC', language: 'es' } as const;
const titles = async (text: string) =>
  (await quotedInternally({ knowledge }, ecuador, text)).map(({ title }) => title);

describe('quotedInternally', () => {
  it('names what is for the desk alone and stands in a draft, among whatever else', async () => {
    expect(
      await titles(
        'Hola, Daniel. El descuento de fidelidad se ofrece solo si duda, y una sola vez. ¿Le parece?',
      ),
    ).toEqual(['Descuento de fidelidad: cuándo ofrecerlo']);
  });

  it('says nothing of public words, nor of what only sounds alike', async () => {
    expect(await titles('La clave del wifi se cambia en la aplicación, en Mi internet, Mi red.')).toEqual([]);
    expect(await titles('Tiene un descuento de fidelidad, se lo aplico ahora mismo.')).toEqual([]);
    expect(await titles('')).toEqual([]);
  });

  it('says nothing while the knowledge base is out of reach', async () => {
    const away = { search: () => Promise.reject(new FailureError('knowledge-unavailable', 'Away')) };
    expect(
      await quotedInternally({ knowledge: away }, ecuador, 'El descuento se ofrece una sola vez.'),
    ).toEqual([]);
  });
});
