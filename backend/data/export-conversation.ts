import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import { localeOf, type CountryCode, type CountryPack } from '../../shared/countries/country.ts';
import type { ExportPurpose } from '../../shared/people/labour-policy.ts';
import { may, worksFor } from '../../shared/people/permissions.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { ConversationLog } from '../conversations/conversation-log.ts';
import { maskPersonalData } from '../guardrails/personal-data/mask-personal-data.ts';
import type { Labour } from '../labour/labour.ts';
import { hidePersonal } from './hide-personal.ts';

/** A conversation as it leaves Faro. */
export interface ExportedConversation {
  readonly format: 1;
  readonly exportedAt: string;
  readonly by: { readonly id: string; readonly name: string; readonly role: Person['role'] };
  readonly purpose: ExportPurpose;
  /** Whether whoever asked may not see customers' personal data, so that its kind stands in its place. */
  readonly isMasked: boolean;
  readonly conversationId: string;
  readonly country: CountryCode;
  readonly channel: Conversation['channel'];
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** What was said, a line each, with the country's times. */
  readonly transcript: readonly string[];
  readonly events: readonly ConversationEvent[];
}

interface Deps {
  readonly log: Pick<ConversationLog, 'read'>;
  readonly labour: Pick<Labour, 'open' | 'requirePurpose'>;
  readonly packs: Readonly<Record<CountryCode, Pick<CountryPack, 'timeZone'>>>;
  readonly clock: () => Date;
}

/**
 * One conversation for somebody and a purpose. That they took it stands in the ledgers of its people, as if they had
 * opened it in Faro.
 *
 * @throws FailureError `unknown-conversation`, `not-allowed`, `wrong-country`, and `policy-forbids` for a purpose or
 *   a reader that the labour policy does not allow.
 */
export async function exportConversation(
  { log, labour, packs, clock }: Deps,
  conversationId: string,
  person: Person,
  purpose: ExportPurpose,
): Promise<ExportedConversation> {
  const kept = await log.read(conversationId, 0);
  if (kept.length === 0) {
    throw new FailureError('unknown-conversation', 'There is no conversation with this id.');
  }
  const conversation = fold(kept);
  const { country, channel, openedAt, closedAt } = conversation;
  if (!may(person, 'read-conversation')) {
    throw new FailureError('not-allowed', `A ${person.role} may not: read-conversation.`);
  }
  if (!worksFor(person, country)) {
    throw new FailureError('wrong-country', `${person.name} is not for ${country}.`, { country });
  }
  await labour.requirePurpose(purpose);
  await labour.open(person, conversation);
  const isMasked = !may(person, 'read-account');
  const events = isMasked ? masked(kept, conversation) : kept;
  return {
    format: 1,
    exportedAt: clock().toISOString(),
    by: { id: person.id, name: person.name, role: person.role },
    purpose,
    isMasked,
    conversationId,
    country,
    channel,
    openedAt,
    closedAt,
    transcript: transcriptOf(events, conversation, packs[country].timeZone),
    events,
  };
}

const hiddenName = '[name]';
/** Shorter parts of names are words of their own as well, such as "de". */
const shortestName = 3;

/** Of an event of a newer version nobody here knows what is personal, so it is left out. */
function masked(
  events: readonly ConversationEvent[],
  { country, customerName }: Conversation,
): readonly ConversationEvent[] {
  const names = new Set(customerName.split(/\s+/).filter(({ length }) => length >= shortestName));
  const words = (text: string) =>
    maskPersonalData(text, country).replaceAll(/\p{L}+/gu, (word) => (names.has(word) ? hiddenName : word));
  const hiding = { words, name: hiddenName };
  return events.filter(({ type }) => type !== 'newer-event-kept').map((event) => hidePersonal(event, hiding));
}

/** What the customer heard and said, who came to have the turn, and how it ended. */
function transcriptOf(
  events: readonly ConversationEvent[],
  { language, country }: Conversation,
  timeZone: string,
): readonly string[] {
  const format = new Intl.DateTimeFormat(localeOf(language, country), {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return events.flatMap((event) => {
    const line = lineOf(event);
    return line ? [`${format.format(new Date(event.at))}  ${line}`] : [];
  });
}

function lineOf(event: ConversationEvent): string | null {
  switch (event.type) {
    case 'message-received':
    case 'reply-sent':
      return `${event.author.name || event.from}: ${event.text}`;
    case 'owner-changed':
      return event.owner.name ? `→ ${event.owner.name}` : null;
    case 'conversation-closed':
      return `■ ${event.summary}`;
    default:
      return null;
  }
}
