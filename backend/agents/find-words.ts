import type { ModelMessage } from 'ai';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Source } from '../../shared/conversation/source.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { checkReply, type CheckSettings } from '../guardrails/check-reply.ts';
import { leakedWords } from '../guardrails/leaked-words.ts';
import type { Model } from '../models/model.ts';
import type { Situation } from '../playbooks/situation.ts';
import { plainWords } from './plain-words.ts';
import { innerWords, noteToModel, promptOf } from './prompt.ts';
import { effectSources, passageSource, standingSources } from './sources/standing-sources.ts';
import { readStanding } from './standing.ts';
import { think } from './think.ts';
import { TurnFailure } from './turn-failure.ts';
import { toolNames } from './tool-catalogue.ts';
import type { TurnTools } from './turn-tools.ts';
import type { UseToolDeps } from './use-tool.ts';

/** Answers of a model that are checked: the first, and one more with the words named that had no source. */
const attempts = 2;

export type Words =
  | { readonly text: string; readonly sources: readonly Source[]; readonly plain: boolean }
  | { readonly text: string; readonly unsupported: readonly string[] };

/**
 * What Lana would say, with what backs it, or her last words and the ones among them that nothing backs.
 *
 * @throws TurnFailure when the model finds no words.
 */
export async function findWords(
  deps: UseToolDeps,
  conversation: Conversation,
  situation: Situation,
  model: Model,
  tools: TurnTools,
  signal: AbortSignal,
): Promise<Words> {
  const { instructions, messages: asked } = promptOf(situation);
  const messages: ModelMessage[] = [...asked];
  let held = { text: '', unsupported: [] as readonly string[] };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { text, added } = await think(model, { instructions, messages }, tools.set, situation, signal);
    if (text === '' && tools.handOver()) {
      return { text: plainWords.handingOver[situation.language], sources: [], plain: true };
    }
    if (text === '') throw new TurnFailure('model-nonsense');
    const sources = [...tools.sources, ...(await sourcesNow(deps, conversation.id, situation))];
    const leaked = leakedWords(text, innerWords, toolNames);
    const checked = leaked
      ? ({ verdict: 'held', unsupported: [leaked] } as const)
      : checkReply(text, sources, settingsOf(situation));
    if (checked.verdict === 'pass') return { text, sources: checked.sources, plain: false };
    held = { text, unsupported: checked.unsupported };
    messages.push(...added, noteToModel(unsourced(checked.unsupported)));
  }
  return held;
}

/** What stands whatever the turn looked up; without the account while the operator's systems are down. */
async function sourcesNow(
  deps: UseToolDeps,
  conversationId: string,
  { passages }: Situation,
): Promise<readonly Source[]> {
  const conversation = await deps.conversations.get(conversationId);
  const found = passages.map(passageSource);
  try {
    return [...standingSources(await readStanding(deps, conversation)), ...found];
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return [...effectSources(conversation), ...found];
  }
}

/** Days, places and numbers that were said in the conversation may be said back; amounts may not. */
function settingsOf({ language, country, lines, facts, goal, understanding }: Situation): CheckSettings {
  const heard = [
    ...lines.map(({ text }) => text),
    ...facts.map(({ value }) => value),
    ...understanding.mentions.days,
    ...(goal ? [goal] : []),
  ];
  return { language, country: country.code, heard };
}

function unsourced(words: readonly string[]): string {
  return [
    `Your reply was not sent: nothing backs ${words.map((each) => `"${each}"`).join(', ')}.`,
    'Answer again. Look values up with a tool and use them as written, or leave them out.',
  ].join(' ');
}
