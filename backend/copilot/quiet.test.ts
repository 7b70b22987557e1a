import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Language } from '../../shared/language.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import type { Situation } from '../playbooks/situation.ts';
import { ana, authorOf, conversationOf, event, opening, says } from '../testing/builders.ts';
import { hearing, playTurn, situationFor, testDay } from '../testing/situations.ts';
import { suggest } from './suggest.ts';
import { kindOf } from './suggestion-rules.ts';

const accounts = createSandboxAccounts({ clock: () => new Date(`${testDay}T15:00:00.000Z`), file: null });
const daniel = situationFor(await accounts.find('EC-1001'));

function withRep(situation: Situation): Situation {
  return { ...situation, owner: 'rep', lines: [...situation.lines, { from: 'rep', text: 'Hola' }] };
}

function kindsAfter(said: string, language: Language = 'es') {
  return suggest(hearing(withRep({ ...daniel, language }), said)).map(kindOf);
}

function messages(count: number) {
  return Array.from({ length: count }, (_, index) => says(`mensaje ${index}`));
}

describe('small talk brings nothing up', () => {
  test.each<[Language, readonly string[]]>([
    [
      'es',
      ['hola', 'jaja', '🙂', 'un momento por favor', 'ya vuelvo', 'me llamo Daniel', '¿sigue ahí?', 'no sé'],
    ],
    [
      'pt-BR',
      ['oi', 'kkkk', '🙂', 'só um instante', 'já volto', 'meu nome é Daniel', 'você está aí?', 'não sei'],
    ],
    [
      'en',
      ['hello', 'haha', '🙂', 'one moment please', 'be right back', 'my name is Daniel', 'still there?'],
    ],
  ])('in %s', (language, said) => {
    for (const words of said) {
      const broughtUp = kindsAfter(words, language).filter((kind) => kind !== 'small-talk');
      expect([words, broughtUp]).toEqual([words, []]);
    }
  });

  test('thanks are answered, and nothing is sold with it', () => {
    expect(kindsAfter('muchas gracias')).toEqual(['small-talk']);
  });
});

test('a rep is never made to speak as Lana', () => {
  for (const said of ['hola', 'buenas tardes', 'quiero cancelar', 'gracias']) {
    for (const { text } of suggest(hearing(withRep(daniel), said))) expect(text).not.toContain('Lana');
  }
});

test('a guess at the matter is not enough for an offer or a change, though for a word on it', () => {
  const upgrade = hearing(withRep(daniel), 'quiero un plan con más canales');
  const guessed = (confidence: number): Situation => ({
    ...upgrade,
    understanding: { ...upgrade.understanding, intents: [{ intent: 'upgrade-plan', confidence }] },
  });
  const kinds = (confidence: number) => suggest(guessed(confidence)).map(kindOf);
  expect(kinds(0.5)).not.toContain('offer');
  expect(kinds(0.2)).toEqual([]);
});

describe('what was decided about a suggestion holds', () => {
  const bought = playTurn(hearing(daniel, 'quiero cancelar')).next;
  const leaving = hearing({ ...bought, owner: 'rep' }, 'veo deportes y noticias');
  const offerId = suggest(leaving).find((each) => kindOf(each) === 'offer')?.id ?? '';

  function after(...what: readonly ReturnType<typeof says>[]): Conversation {
    const shown = event('suggestions-made', { about: 2, suggestions: suggest(leaving) });
    return conversationOf(opening(), says('quiero cancelar'), shown, ...what);
  }
  const offersOf = (past: Conversation) =>
    suggest(leaving, past)
      .filter((each) => kindOf(each) === 'offer')
      .map(({ id }) => id);

  const dismissed = event('suggestion-dismissed', { suggestionId: offerId }, authorOf(ana));

  test('an offer is there to begin with', () => {
    expect(offersOf(after())).toContain(offerId);
  });

  test('a dismissed offer stays away, and the others rest for three messages', () => {
    expect(offersOf(after(dismissed))).toEqual([]);
    expect(offersOf(after(dismissed, ...messages(2)))).toEqual([]);
    const later = offersOf(after(dismissed, ...messages(3)));
    expect(later).not.toEqual([]);
    expect(later).not.toContain(offerId);
  });

  test('an offer that was made is not suggested a second time', () => {
    const taken = event('suggestion-taken', { suggestionId: offerId, edited: true }, authorOf(ana));
    expect(offersOf(after(taken))).not.toContain(offerId);
  });

  test('one that nobody uses steps back for a while', () => {
    expect(offersOf(after(...messages(3)))).toContain(offerId);
    expect(offersOf(after(...messages(4)))).not.toContain(offerId);
    expect(offersOf(after(...messages(7)))).toContain(offerId);
  });

  test('its place is taken by the next that helps', () => {
    expect(suggest(leaving, after(dismissed)).length).toBeGreaterThan(1);
  });
});
