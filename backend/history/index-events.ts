import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { topicAfter } from '../../shared/conversation/topic.ts';
import { dispositionLabel } from '../../shared/countries/dispositions.ts';
import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import { maskPersonalData } from '../guardrails/personal-data/mask-personal-data.ts';
import { playbookFor } from '../playbooks/index.ts';
import type { FiledConversation, FiledLine } from './conversation-search.ts';
import { wordsIn } from './words.ts';

export interface Indexed {
  readonly filed: FiledConversation;
  readonly lines: readonly FiledLine[];
}

/**
 * What the next events of a log add to the index. Nothing leaves here unmasked.
 *
 * @throws RangeError where the log does not begin with its opening.
 */
export function indexEvents(
  before: FiledConversation | null,
  events: readonly ConversationEvent[],
): Indexed | null {
  let filed = before;
  const lines: FiledLine[] = [];
  for (const event of events) {
    filed = fileUnder(filed, event);
    const line = lineOf(event, filed.country);
    if (line) lines.push(line);
  }
  return filed && { filed, lines };
}

function fileUnder(before: FiledConversation | null, event: ConversationEvent): FiledConversation {
  if (!before) return opened(event);
  return { ...before, ...changes(before, event), lastSequence: event.sequence };
}

function opened(event: ConversationEvent): FiledConversation {
  if (event.type !== 'conversation-opened') throw new RangeError(`A log cannot begin with ${event.type}`);
  const { conversationId: id, sequence, at, country, channel, accountId, customerName } = event;
  return {
    id,
    lastSequence: sequence,
    country,
    channel,
    accountId,
    customerName: maskPersonalData(customerName, country),
    topic: null,
    disposition: null,
    summary: null,
    openedAt: at,
    closedAt: null,
    people: [],
    lastRole: null,
    promisesOpen: 0,
  };
}

function changes(before: FiledConversation, event: ConversationEvent): Partial<FiledConversation> {
  switch (event.type) {
    case 'intent-read':
      return { topic: topicAfter(before.topic, event.intent, event.confidence) };
    case 'reply-sent':
      return event.from === 'ai' ? {} : { people: withPerson(before, event.author.id) };
    case 'owner-changed': {
      const { kind, id } = event.owner;
      if (kind !== 'rep' && kind !== 'supervisor') return {};
      return { people: withPerson(before, id), lastRole: kind };
    }
    case 'promise-made':
      return { promisesOpen: before.promisesOpen + 1 };
    case 'promise-settled':
      return { promisesOpen: before.promisesOpen - 1 };
    case 'conversation-closed':
      return {
        closedAt: event.at,
        disposition: event.disposition,
        summary: maskPersonalData(event.summary, before.country),
      };
    default:
      return {};
  }
}

function withPerson({ people }: FiledConversation, id: string): readonly string[] {
  return people.includes(id) ? people : [...people, id];
}

function lineOf(event: ConversationEvent, country: CountryCode): FiledLine | null {
  const { sequence, at } = event;
  const masked = (text: string) => maskPersonalData(text, country);
  switch (event.type) {
    case 'message-received':
    case 'reply-sent':
      return { sequence, at, from: event.from, text: masked(event.text) };
    case 'conversation-closed':
      return { sequence, at, from: 'summary', text: masked(event.summary) };
    default:
      return null;
  }
}

/** The words that a conversation is found by beside what was said: its customer, topic and outcome, in each language. */
export function filedWords(
  { customerName, topic, disposition, country }: FiledConversation,
  packs: Readonly<Record<CountryCode, Pick<CountryPack, 'dispositions'>>>,
): readonly string[] {
  const titles = topic ? Object.values(playbookFor(topic)?.title ?? {}) : [];
  const labels = disposition ? Object.values(dispositionLabel(packs[country].dispositions, disposition)) : [];
  return [...new Set([customerName, ...titles, ...labels].flatMap(wordsIn).map(({ word }) => word))];
}
