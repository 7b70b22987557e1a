import { currentBill } from '../accounts/bills.ts';
import { tools, type ToolCall, type ToolName } from '../agents/tool-catalogue.ts';
import { general } from './general-sayings.ts';
import { goThrough } from './go-through.ts';
import { hear } from './hear.ts';
import { say, type Hearing } from './hearing.ts';
import { newMatter, waitingMatter } from './matters.ts';
import type { Move, UsedTool } from './move.ts';
import { openingNotes } from './progress.ts';
import { reply } from './reply.ts';
import { sceneOf, type Scene } from './scene.ts';
import type { Situation } from './situation.ts';
import { outcomeOf } from './walk.ts';

/** The longest note to whoever takes the conversation. */
const longestNote = 400;

/**
 * What Lana does next in a turn: use tools, or speak and end it. Pure: the same situation and the same tools used
 * lead to the same move. What is to be remembered goes through `note_progress`; a turn takes at most six rounds of
 * tools before it speaks.
 */
export function nextMove(situation: Situation, used: readonly UsedTool[]): Move {
  const hearing = withWaiting(hear(situation), situation);
  const scene = sceneOf(situation, hearing.learned, used);
  if (hearing.toPerson) return passOn(scene, hearing.toPerson, used);
  const needed = lookupsFor(hearing, situation);
  const blind = needed.includes('read_account') && !situation.account;
  if (blind || lookupFailed(used)) return reply(scene, [say(general.noAccount)]);
  if (lacksBills(hearing, situation)) return reply(scene, [say(general.noBills)]);
  const missing = needed.filter((tool) => !outcomeOf(tool, used));
  if (missing.length > 0) {
    const notes = openingNotes(situation, hearing).map(
      (input): ToolCall => ({ tool: 'note_progress', input }),
    );
    return { kind: 'use', calls: [...missing.map(lookUp), ...notes] };
  }
  return goThrough(scene, hearing, used);
}

/** A matter raised earlier follows the one at hand, unless a newer one does. */
function withWaiting(hearing: Hearing, situation: Situation): Hearing {
  const waiting = waitingMatter(situation);
  if (!waiting || hearing.next || !hearing.matter || hearing.matter.playbook.id === waiting.id)
    return hearing;
  return { ...hearing, next: newMatter(waiting) };
}

function passOn(scene: Scene, to: NonNullable<Hearing['toPerson']>, used: readonly UsedTool[]): Move {
  if (outcomeOf('hand_to_person', used)) return reply(scene, [say(to.say)]);
  const note = scene.situation.utterance.slice(0, longestNote);
  return { kind: 'use', calls: [{ tool: 'hand_to_person', input: { reason: to.reason, note } }] };
}

/** What a matter reads when it is opened, and what a digression does. Bills are read where there is one. */
function lookupsFor({ matter, next, reads }: Hearing, { playbook, account }: Situation): readonly ToolName[] {
  const opened = [matter, next].filter((one) => one !== null && one.playbook.id !== playbook?.id);
  const wanted = new Set([...opened.flatMap((one) => one?.playbook.reads ?? []), ...reads]);
  if (account && !currentBill(account)) wanted.delete('read_bills');
  return [...wanted];
}

/** Whether this is about bills while they are out of reach: nothing of them is known then. */
function lacksBills({ matter, next, reads }: Hearing, { account }: Situation): boolean {
  const matters = [matter, next].flatMap((one) => one?.playbook.reads ?? []);
  return !!account?.missing.includes('bills') && [...matters, ...reads].includes('read_bills');
}

function lookUp(tool: ToolName): ToolCall {
  return { tool, input: {} } as ToolCall;
}

function lookupFailed(used: readonly UsedTool[]): boolean {
  return used.some(({ tool, outcome }) => tools[tool].kind === 'lookup' && !outcome.ok);
}
