import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { Intent } from '../../../shared/conversation/intent.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import { heardFrom } from '../../../shared/conversation/topic.ts';
import type { Language } from '../../../shared/language.ts';
import { asks, isAbout } from '../../playbooks/digressions.ts';
import { playbookFor } from '../../playbooks/index.ts';
import { wordsOf } from '../search-terms.ts';

/** A question that the knowledge base had no good answer to, without what tells who asked it. */
export interface AskedQuestion {
  /** The conversation and the number of the message in it. */
  readonly id: string;
  readonly country: CountryCode;
  readonly language: Language;
  readonly at: string;
  readonly text: string;
  readonly because: 'found-nothing' | 'dismissed';
  /** What people of ours then said to the customer. */
  readonly answers: readonly string[];
}

/** Takes personal data out of a text, such as people of a country write it. */
export type Mask = (text: string, country: CountryCode) => string;

/** Courtesies and reactions that need no article. */
const courtesies: ReadonlySet<Intent> = new Set<Intent>(['greeting', 'thanks', 'goodbye', 'yes', 'no']);
/** Suggestions that cite a passage. */
const citing = 'passage:';
/** Suggested words that take over a conversation and answer nothing. */
const attending = 'reply:attend';
/** What a person says in fewer words answers nothing, and names shorter than this are words too. */
const fewestWords = 4;
const shortestName = 3;

/** What one customer said, and what became of it. */
interface Heard {
  readonly sequence: number;
  readonly at: string;
  readonly text: string;
  language: Language;
  intent: Intent | null;
  found: readonly { readonly title: string; readonly text: string }[] | null;
  backed: boolean;
  dismissed: boolean;
  readonly answers: string[];
}

/** The questions of one conversation that found nothing, or found what a person then dismissed. */
export function askedQuestions(events: readonly ConversationEvent[], mask: Mask): readonly AskedQuestion[] {
  const [opened] = events;
  if (opened?.type !== 'conversation-opened') return [];
  const hidden = namesOf(opened.customerName);
  const clean = (text: string) => mask(withoutNames(text, hidden), opened.country);
  return hear(events, opened.language)
    .map((heard) => ({ heard, because: reasonOf(heard) }))
    .flatMap(({ heard, because }) => {
      if (!because) return [];
      const { sequence, language, at, text, answers } = heard;
      const id = `${opened.conversationId}-${sequence}`;
      const { country } = opened;
      return [{ id, country, language, at, text: clean(text), because, answers: answers.map(clean) }];
    });
}

function hear(events: readonly ConversationEvent[], spoken: Language): readonly Heard[] {
  const heard = new Map<number, Heard>();
  const suggested = new Map<string, number>();
  let language = spoken;
  let last: Heard | null = null;
  for (const event of events) {
    switch (event.type) {
      case 'language-changed':
        ({ language } = event);
        // It is told by what was said last.
        if (last) last.language = language;
        break;
      case 'message-received':
        last = newlyHeard(event, language);
        heard.set(event.sequence, last);
        break;
      case 'intent-read': {
        const about = heard.get(event.about);
        if (about) about.intent = event.confidence >= heardFrom ? event.intent : null;
        break;
      }
      case 'knowledge-found': {
        const about = heard.get(event.about);
        if (about) about.found = event.passages;
        break;
      }
      case 'suggestions-made':
        for (const { id } of event.suggestions) if (id.startsWith(citing)) suggested.set(id, event.about);
        break;
      case 'suggestion-dismissed': {
        const about = heard.get(suggested.get(event.suggestionId) ?? 0);
        if (about) about.dismissed = true;
        break;
      }
      case 'reply-sent':
        if (!last) break;
        if (event.from === 'ai') last.backed ||= event.sources.length > 0;
        else if (answers(event)) last.answers.push(event.text);
        break;
      default:
    }
  }
  return [...heard.values()];
}

function newlyHeard(
  { sequence, at, text }: Extract<ConversationEvent, { type: 'message-received' }>,
  language: Language,
): Heard {
  return {
    sequence,
    at,
    text,
    language,
    intent: null,
    found: null,
    backed: false,
    dismissed: false,
    answers: [],
  };
}

function answers({ text, suggestionId }: Extract<ConversationEvent, { type: 'reply-sent' }>): boolean {
  const isCitation = suggestionId?.startsWith(citing) ?? false;
  return (
    !isCitation && suggestionId !== attending && !/\?\s*$/.test(text) && wordsOf(text).length >= fewestWords
  );
}

function reasonOf({ text, intent, found, backed, dismissed }: Heard): AskedQuestion['because'] | null {
  if (dismissed) return 'dismissed';
  const isMatter = intent !== null && (courtesies.has(intent) || playbookFor(intent) !== null);
  const isAnswered = backed || (found ?? []).some((passage) => isAbout(passage, text));
  return asks(text) && found !== null && !isMatter && !isAnswered ? 'found-nothing' : null;
}

function namesOf(customer: string): ReadonlySet<string> {
  return new Set(wordsOf(customer).filter((word) => word.length >= shortestName));
}

function withoutNames(text: string, names: ReadonlySet<string>): string {
  return text.replace(/\p{L}[\p{L}\p{M}'-]*/gu, (word) =>
    wordsOf(word).some((part) => names.has(part)) ? '•••' : word,
  );
}
