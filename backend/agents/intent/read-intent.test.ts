import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../shared/conversation/intent.ts';
import { type Language, languages } from '../../../shared/language.ts';
import type { Reaction } from '../understanding.ts';
import { cancelsPart } from './cancels-part.ts';
import { hasKnownWord } from './known-words.ts';
import { readIntent } from './read-intent.ts';
import { heldOut } from './utterances/held-out.ts';
import { linesOf, utterances } from './utterances/utterances.ts';

const sure = 0.75;
const unsure = 0.45;

const unseen = languages.flatMap((language) =>
  Object.entries(heldOut[language]).flatMap(([intent, lines]) =>
    linesOf(lines).map((text) => {
      const [best] = readIntent(text, language).intents;
      return { text, language, intent, confidence: best.confidence, right: best.intent === intent };
    }),
  ),
);

function shareRight(rows: readonly { readonly right: boolean }[]): number {
  return rows.filter(({ right }) => right).length / rows.length;
}

describe('readIntent on utterances it never learned from', () => {
  it('shares none with what it learned', () => {
    const learned = new Set(utterances.map(({ text }) => text.toLowerCase()));
    expect(unseen.filter(({ text }) => learned.has(text.toLowerCase()))).toEqual([]);
  });

  it.each(languages)('is right nine times in ten in %s', (language) => {
    expect(shareRight(unseen.filter((row) => row.language === language))).toBeGreaterThanOrEqual(0.9);
  });

  it.each(Object.keys(heldOut.es) as Intent[])('tells %s in at least 12 utterances', (intent) => {
    const rows = unseen.filter((row) => row.intent === intent);
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(shareRight(rows)).toBeGreaterThanOrEqual(0.8);
  });

  it('is right when it is sure, and more often than when it is not', () => {
    const whenSure = shareRight(unseen.filter(({ confidence }) => confidence > sure));
    expect(whenSure).toBeGreaterThan(0.95);
    expect(shareRight(unseen.filter(({ confidence }) => confidence <= sure))).toBeLessThan(whenSure);
  });
});

describe('readIntent', () => {
  it.each<[string, Language, Intent]>([
    ['Quiero cancelar el servicio', 'es', 'cancel-service'],
    ['quero cancelar', 'pt-BR', 'cancel-service'],
    ['I want to cancel my service', 'en', 'cancel-service'],
    ['wanna cancle', 'en', 'cancel-service'],
    ['¿Está bien mi factura?', 'es', 'bill-question'],
    ['Is my bill right?', 'en', 'bill-question'],
    ['minha conta está certa?', 'pt-BR', 'bill-question'],
    ['me llegó más caro este mes', 'es', 'bill-question'],
    ['q onda mi factura', 'es', 'bill-question'],
    ['pq vcs me cobraram isso', 'pt-BR', 'bill-question'],
    ['can I get a copy of my bill', 'en', 'bill-copy'],
    ['quiero hablar con una persona', 'es', 'talk-to-person'],
    ['pásame con un humano', 'es', 'talk-to-person'],
    ['atendente por favor', 'pt-BR', 'talk-to-person'],
    ['no tengo señal', 'es', 'no-signal'],
    ['me mudo el mes que viene', 'es', 'moving-house'],
    ['¿cuánto cuesta el plan Premium?', 'es', 'plan-question'],
    ['quiero the premium plan please', 'es', 'upgrade-plan'],
    ['muchas gracias, eso es todo', 'es', 'goodbye'],
    ['👍', 'es', 'yes'],
  ])('is sure that "%s" (%s) means %s', (text, language, intent) => {
    const [best] = readIntent(text, language).intents;
    expect(best).toMatchObject({ intent });
    expect(best.confidence).toBeGreaterThan(sure);
  });

  it.each<[string, Language]>([
    ['Veo más streaming, pero sigo deportes y noticias', 'es'],
    ['Assisto mais streaming, mas ainda vejo esportes e notícias', 'pt-BR'],
    ['I stream more but I still watch sports and news', 'en'],
    ['mmm no sé', 'es'],
    ['bueno pero es caro', 'es'],
    ['la luz está verde', 'es'],
    ['bonjour je voudrais annuler mon abonnement', 'en'],
    ['asdkjh qwe zxc', 'es'],
    ['...', 'en'],
    ['', 'pt-BR'],
  ])('raises no matter at "%s" (%s)', (text, language) => {
    expect(readIntent(text, language).intents[0].confidence).toBeLessThan(unsure);
  });

  it.each<[string, Language, Intent, Intent]>([
    ['hola, quiero una copia de mi factura y además no tengo señal', 'es', 'bill-copy', 'no-signal'],
    ['my internet is down. Also, is my bill right?', 'en', 'no-signal', 'bill-question'],
    ['minha tv tá sem sinal e quero a segunda via da conta', 'pt-BR', 'no-signal', 'bill-copy'],
    ['no tengo señal hace días, quiero cancelar', 'es', 'cancel-service', 'no-signal'],
    ['no tengo internet, pásame con un humano', 'es', 'talk-to-person', 'no-signal'],
  ])('hears both matters in "%s" (%s)', (text, language, first, second) => {
    const read = readIntent(text, language);
    expect(read.intents[0].intent).toBe(first);
    expect(read.second?.intent).toBe(second);
  });

  it.each<[string, Language]>([
    ['hola, buenas tardes, quiero cancelar', 'es'],
    ['pésimo servicio, quiero cancelar', 'es'],
    ['I want to cancel my service, please', 'en'],
  ])('hears one matter in "%s" (%s)', (text, language) => {
    const read = readIntent(text, language);
    expect(read.intents[0].intent).toBe('cancel-service');
    expect(read.second).toBeNull();
  });

  it.each<[string, Language]>([
    ['no quiero cancelar, solo saber por qué subió mi factura', 'es'],
    ['não quero cancelar, só entender a cobrança', 'pt-BR'],
    ["I don't want to cancel, just explain this charge", 'en'],
  ])('does not cancel at "%s" (%s)', (text, language) => {
    expect(readIntent(text, language).intents[0].intent).toBe('bill-question');
  });

  it.each<[string, Language]>([
    ['cancel one pack', 'en'],
    ['I want to cancel the second decoder', 'en'],
    ['quiero cancelar el paquete de deportes', 'es'],
    ['quiero dar de baja un decodificador', 'es'],
    ['quero cancelar um ponto adicional', 'pt-BR'],
  ])('does not take "%s" (%s) for the end of the service', (text, language) => {
    expect(cancelsPart(text)).toBe(true);
    expect(readIntent(text, language).intents[0].intent).not.toBe('cancel-service');
  });

  it.each<[string, Language]>([
    ['cancel my service and take back the decoder', 'en'],
    ['cancelar mi paquete', 'es'],
    ['quiero cancelar porque los canales se ven mal', 'es'],
    ['quero cancelar tudo, o decodificador também', 'pt-BR'],
  ])('takes "%s" (%s) for the end of the service', (text, language) => {
    expect(cancelsPart(text)).toBe(false);
    expect(readIntent(text, language).intents[0].intent).toBe('cancel-service');
  });

  it('knows words of customers from letters typed by chance', () => {
    for (const text of ['me da igual', 'tanto faz', "I don't mind"]) expect(hasKnownWord(text)).toBe(true);
    for (const text of ['xyzzy', 'asdf qwer', '🙂', '']) expect(hasKnownWord(text)).toBe(false);
  });

  it.each<[string, Language, Reaction]>([
    ['acepto', 'es', 'yes'],
    ['sí, acepto', 'es', 'yes'],
    ['dale', 'es', 'yes'],
    ['sí dale, cambiame el plan', 'es', 'yes'],
    ['no hay problema, hágalo', 'es', 'yes'],
    ['👍🏽', 'es', 'yes'],
    ['aceito', 'pt-BR', 'yes'],
    ['beleza, pode fazer', 'pt-BR', 'yes'],
    ['yes please', 'en', 'yes'],
    ['ok perfect do it', 'en', 'yes'],
    ['go ahead', 'en', 'yes'],
    ['no', 'es', 'no'],
    ['no gracias', 'es', 'no'],
    ['no, es muy caro y no me interesa', 'es', 'no'],
    ['igual quiero cancelar', 'es', 'no'],
    ['nem pensar', 'pt-BR', 'no'],
    ['mesmo assim quero cancelar', 'pt-BR', 'no'],
    ['not really', 'en', 'no'],
    ['I still want to cancel', 'en', 'no'],
    ['bueno pero es caro', 'es', 'hesitates'],
    ['mmm no sé', 'es', 'hesitates'],
    ['sí, pero sigue siendo mucho', 'es', 'hesitates'],
    ['pode ser', 'pt-BR', 'hesitates'],
    ['Gostei, pode ser', 'pt-BR', 'yes'],
    ['me gusta, puede ser', 'es', 'yes'],
    ['pode ser, mas não sei', 'pt-BR', 'hesitates'],
    ['tá caro ainda', 'pt-BR', 'hesitates'],
    ["I'm not sure, it's a bit much", 'en', 'hesitates'],
    ['Quiero cancelar el servicio', 'es', 'none'],
    ['no tengo señal', 'es', 'none'],
    ['oi, tudo bem? queria saber quanto custa o Essential Plus', 'pt-BR', 'none'],
    ['Veo más streaming, pero sigo deportes y noticias', 'es', 'none'],
    ['muchas gracias', 'es', 'none'],
  ])('takes "%s" (%s) for %s', (text, language, reaction) => {
    expect(readIntent(text, language).reaction).toBe(reaction);
  });

  it('knows the language that an utterance is surely in, and says so only then', () => {
    for (const spoken of languages) {
      expect(readIntent('llevo tres días esperando al técnico', spoken).language).toBe('es');
      expect(readIntent('estou esperando o técnico há três dias', spoken).language).toBe('pt-BR');
      expect(readIntent('I have been waiting for three days', spoken).language).toBe('en');
      for (const text of ['ok', 'no', 'Netflix', 'EC-1001', 'ich möchte kündigen', '???']) {
        expect(readIntent(text, spoken).language).toBeNull();
      }
    }
  });

  it('takes any text, at any length, and always has a best guess', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 4_000 }),
        fc.constantFrom(...languages),
        (text, language) => {
          const read = readIntent(text, language, '2026-11-22');
          for (const { confidence } of read.intents) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
