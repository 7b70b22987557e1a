import type { Conversation, TranscriptLine } from '../../shared/conversation/conversation.ts';
import { topicAfter } from '../../shared/conversation/topic.ts';
import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import { todayIn } from '../accounts/business-days.ts';
import type { Situation } from '../playbooks/situation.ts';
import type { Consultation } from './consult.ts';

/** How many utterances a turn looks back on. */
const linesKept = 40;

/**
 * The situation as the log and the micro-agents tell it, whether or not their events are recorded yet.
 * Passages meant for the desk alone stay out: Lana and the drafts speak to customers.
 */
export function situationOf(
  conversation: Conversation,
  consultation: Consultation,
  deps: { readonly packs: Readonly<Record<CountryCode, CountryPack>>; readonly clock: () => Date },
): Situation {
  const country = deps.packs[conversation.country];
  const { understanding } = consultation;
  const [{ intent, confidence }] = understanding.intents;
  return {
    conversationId: conversation.id,
    language: conversation.language,
    country,
    today: todayIn(country.timeZone, deps.clock()),
    customerName: consultation.account?.name ?? conversation.customerName,
    account: consultation.account,
    catalogue: consultation.catalogue,
    utterance: consultation.message.text,
    understanding,
    topic: topicAfter(conversation.topic, intent, confidence),
    playbook: conversation.playbook,
    facts: conversation.facts,
    effects: conversation.effects,
    passages: consultation.passages.filter(({ audience }) => audience === 'public'),
    goal: openGoal(conversation),
    lines: linesOf(conversation),
    asksForPerson: conversation.asksForPerson,
    owner: conversation.owner.kind,
  };
}

/**
 * The goal a person gave with the turn, or in answer to a question of Lana's, until her first words after it: from
 * then on the log shows what became of it.
 */
function openGoal({ transcript, owner }: Conversation): string | null {
  if (owner.kind !== 'ai') return null;
  const last = transcript.findLast(
    (line) => (line.kind === 'utterance' && line.from === 'ai') || goalIn(line) !== null,
  );
  return last ? goalIn(last) : null;
}

function goalIn(line: TranscriptLine): string | null {
  if (line.kind !== 'happening') return null;
  const { event } = line;
  if (event.type === 'handed-back') return event.packet.goal;
  return event.type === 'help-answered' && event.answer.kind === 'guide' ? event.answer.text : null;
}

function linesOf(conversation: Conversation): Situation['lines'] {
  return conversation.transcript
    .filter((line) => line.kind === 'utterance')
    .slice(-linesKept)
    .map(({ from, text }) => ({ from, text }));
}
