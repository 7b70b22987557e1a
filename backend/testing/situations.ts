import type { Account } from '../../shared/accounts/account.ts';
import { topicAfter } from '../../shared/conversation/topic.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { catalogueOf } from '../adapters/sandbox-accounts/catalogue-of.ts';
import { readIntent } from '../agents/intent/read-intent.ts';
import { readMood } from '../agents/mood/read-mood.ts';
import type { ToolCall, ToolOutcome } from '../agents/tool-catalogue.ts';
import { nothingUnderstood } from '../agents/understanding.ts';
import { foreseenOutcome } from '../playbooks/foreseen-outcome.ts';
import type { UsedTool } from '../playbooks/move.ts';
import { nextMove } from '../playbooks/next-move.ts';
import type { Note } from '../playbooks/progress.ts';
import type { Situation } from '../playbooks/situation.ts';

/** The Friday that situations are tested on. */
export const testDay = '2026-11-20';

/** A customer of an account who has not said anything yet. */
export function situationFor(account: Account, wanted: Partial<Situation> = {}): Situation {
  return {
    conversationId: 'conversation-1',
    language: account.language,
    country: countryPacks[account.country],
    today: testDay,
    customerName: account.name,
    account,
    catalogue: catalogueOf(account.country),
    utterance: '',
    understanding: nothingUnderstood,
    topic: null,
    playbook: null,
    facts: [],
    effects: [],
    passages: [],
    goal: null,
    lines: [],
    asksForPerson: 0,
    owner: 'ai',
    ...wanted,
  };
}

/** The situation once the customer has said something, as the fast path understands it. */
export function hearing(situation: Situation, utterance: string): Situation {
  const { language, today, topic, lines } = situation;
  const understanding = {
    ...nothingUnderstood,
    ...readIntent(utterance, language, today),
    ...readMood(utterance, language),
  };
  const [{ intent, confidence }] = understanding.intents;
  return {
    ...situation,
    utterance,
    understanding,
    topic: topicAfter(topic, intent, confidence),
    lines: [...lines, { from: 'customer', text: utterance }],
  };
}

export interface Played {
  readonly text: string;
  readonly used: readonly UsedTool[];
  /** How often tools were used before the words; calls of one move are one round. */
  readonly rounds: number;
  /** What the next turn begins with: Lana's words said and her notes kept. */
  readonly next: Situation;
}

/** Plays a turn through with tools that answer as given, or as the real ones would. */
export function playTurn(
  situation: Situation,
  answer: (call: ToolCall) => ToolOutcome = (call) => foreseenOutcome(call, situation, null),
): Played {
  const used: UsedTool[] = [];
  for (let rounds = 0; rounds <= 20; rounds += 1) {
    const move = nextMove(situation, used);
    if (move.kind === 'say')
      return { text: move.text, used, rounds, next: after(situation, used, move.text) };
    for (const call of move.calls) used.push({ tool: call.tool, input: call.input, outcome: answer(call) });
  }
  throw new Error(`No words after 20 rounds: ${used.map(({ tool }) => tool).join(', ')}`);
}

function after(situation: Situation, used: readonly UsedTool[], text: string): Situation {
  const notes = used.flatMap(({ tool, input }) => (tool === 'note_progress' ? [input as Note] : []));
  const kept = notes.reduce(keep, situation);
  return { ...kept, goal: null, lines: [...kept.lines, { from: 'ai', text }] };
}

function keep(situation: Situation, { open, close, done = [], facts = [] }: Note): Situation {
  const opened =
    open === undefined || open === situation.playbook?.id ? situation.playbook : { id: open, done: [] };
  const ticked = opened && { ...opened, done: [...new Set([...opened.done, ...done])] };
  const learned = new Set(facts.map(({ name }) => name));
  return {
    ...situation,
    playbook: close !== undefined && open === undefined ? null : ticked,
    facts: [
      ...situation.facts.filter(({ name }) => !learned.has(name)),
      ...facts.map((fact) => ({ ...fact, standing: 'claimed' as const })),
    ],
  };
}
