import { describe, expect, it } from 'vitest';
import type { CountryCode } from '../../../shared/countries/country.ts';
import type { Language } from '../../../shared/language.ts';
import { loadArticles } from '../../knowledge/load-articles.ts';
import { knowledgeContract } from '../../testing/knowledge-contract.ts';
import { openSqliteKnowledge } from './knowledge.ts';

knowledgeContract('SQLite', openSqliteKnowledge);

describe("Faro's own articles in SQLite", () => {
  const knowledge = openSqliteKnowledge(loadArticles(), () => new Date('2026-11-22T15:00:00Z'));

  it.each<[string, Language, CountryCode, string]>([
    ['¿dónde puedo pagar?', 'es', 'EC', 'paying-your-bill-es'],
    ['no tengo señal en la tele', 'es', 'PE', 'no-signal-tv-es'],
    ['mi wifi anda re lento', 'es', 'AR', 'slow-internet-es'],
    ['cmo cambio la contrasena del wifi', 'es', 'UY', 'wifi-password-es'],
    ['cuánto demoran en contestar el reclamo', 'es', 'CL', 'bill-disputes-five-days-es'],
    ['me mudo el mes que viene', 'es', 'CO', 'moving-house-es'],
    ['se puede pagar en cuotas?', 'es', 'VE', 'payment-arrangements-es'],
    ['preciso da 2a via do boleto', 'pt-BR', 'BR', 'bill-copy-pt'],
    ['o que acontece com o valor contestado', 'pt-BR', 'BR', 'bill-disputes-suspended-pt'],
    ['quero parar de receber papel', 'pt-BR', 'BR', 'e-billing-pt'],
    ['how do I dispute a charge', 'en', 'TT', 'bill-disputes-en'],
    ['what happens to the disputed amount', 'en', 'BB', 'bill-disputes-credit-en'],
    ['when does the technician come', 'en', 'CW', 'technician-visit-en'],
    ['can i chnage my plan here', 'en', 'TT', 'changing-plans-en'],
  ])('answers "%s" (%s, %s) from %s', async (text, language, country, article) => {
    const [best] = await knowledge.search({ text, language, country, limit: 3 });
    expect(best?.article).toBe(article);
  });

  it.each<[string, Language, CountryCode]>([
    ['receta de ceviche', 'es', 'PE'],
    ['what is the weather like in Paris', 'en', 'TT'],
    ['quem ganhou o jogo ontem', 'pt-BR', 'BR'],
  ])('has nothing to say to "%s"', async (text, language, country) => {
    expect(await knowledge.search({ text, language, country, limit: 3 })).toEqual([]);
  });
});
