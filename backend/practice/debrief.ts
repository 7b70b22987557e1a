import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { PlaybookCard } from '../../shared/playbook-card.ts';
import type { Debrief, PracticeWish } from '../../shared/practice.ts';

/** What happened in a practice, from its log. @param at when it ends. */
export function debriefOf(
  wish: PracticeWish,
  conversation: Conversation,
  events: readonly ConversationEvent[],
  cards: readonly PlaybookCard[],
  at: Date,
): Debrief {
  const end = new Date(conversation.closedAt ?? at);
  const shown = events.flatMap((event) => (event.type === 'suggestions-made' ? event.suggestions : []));
  return {
    wish,
    seconds: Math.round((end.getTime() - new Date(conversation.openedAt).getTime()) / 1_000),
    moods: conversation.moods.map(({ mood }) => mood),
    playbook: checklist(events, cards),
    suggestions: { shown: new Set(shown.map(({ id }) => id)).size, taken: conversation.taken.length },
    unsupported: events.flatMap((event) =>
      event.type === 'reply-sent' && event.from !== 'ai' && event.unsupported?.length
        ? [{ text: event.text, marks: event.unsupported }]
        : [],
    ),
    done: conversation.effects
      .filter(({ state }) => state === 'done')
      .map(({ summary, amount }) => ({ summary, amount })),
    promises: conversation.promises.map(({ text }) => text),
    disposition: conversation.closedAt === null ? null : (conversation.wrapUp?.disposition ?? null),
  };
}

/** The playbook of the practice: the last one that was opened, as far as it came. */
function checklist(
  events: readonly ConversationEvent[],
  cards: readonly PlaybookCard[],
): Debrief['playbook'] {
  const opened = events.findLast((event) => event.type === 'playbook-opened');
  const card = cards.find(({ id }) => id === opened?.playbook);
  if (!card) return null;
  const done = new Set(
    events.flatMap((event) => (event.type === 'step-done' && event.playbook === card.id ? [event.step] : [])),
  );
  return {
    title: card.title,
    steps: card.steps.map(({ id, label }) => ({ label, done: done.has(id) })),
  };
}
