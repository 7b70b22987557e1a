import type { ModelMessage } from 'ai';
import { lana } from '../../shared/conversation/ownership.ts';
import type { Source } from '../../shared/conversation/source.ts';
import type { ClaimKind, Unsupported } from '../../shared/conversation/unsupported.ts';
import { isStaff } from '../../shared/people/staff.ts';
import { checkReply, type CheckSettings } from '../guardrails/check-reply.ts';
import { leakFinder } from '../guardrails/leaked-words.ts';
import { createVeil } from '../guardrails/personal-data/mask-personal-data.ts';
import type { AskSecondOpinion, Opinion, OpinionAsked } from '../guardrails/second-opinion.ts';
import type { Model } from '../models/model.ts';
import { span } from '../observability/span.ts';
import type { Situation } from '../playbooks/situation.ts';
import { plainWords } from './plain-words.ts';
import { innerWords, noteToModel, promptOf } from './prompt.ts';
import { sourcesNow } from './sources/sources-now.ts';
import { passageSource } from './sources/standing-sources.ts';
import { think, type Thought } from './think.ts';
import { TurnFailure } from './turn-failure.ts';
import { toolNames } from './tool-catalogue.ts';
import type { TurnTools } from './turn-tools.ts';
import type { UseToolDeps } from './use-tool.ts';
import { isInWrongLanguage } from './wrong-language.ts';

/** Answers of a model that are checked: the first, and one more with the words named that had no source. */
const attempts = 2;

export type Words =
  | {
      readonly text: string;
      readonly sources: readonly Source[];
      readonly plain: boolean;
      /** What nothing backed in words that were not said; empty when the first were good. */
      readonly reasked: readonly Unsupported[];
    }
  | {
      readonly text: string;
      readonly unsupported: readonly string[];
      readonly marks: readonly Unsupported[];
    };

export interface FindWordsDeps extends UseToolDeps {
  /** Where the model's vendor has a guardrail that looks at replies too. */
  readonly askSecondOpinion?: AskSecondOpinion | undefined;
}

const leakIn = leakFinder(innerWords, toolNames);

/** One turn's own id, for what goes on record of it. */
interface Asking {
  readonly turn: string;
  readonly conversationId: string;
  readonly situation: Situation;
}

type Judged =
  | { readonly verdict: 'pass'; readonly sources: readonly Source[] }
  | { readonly verdict: 'held'; readonly marks: readonly Unsupported[] };

/**
 * What Lana would say, with what backs it, or her last words and the ones among them that nothing backs.
 *
 * @throws TurnFailure when the model finds no words.
 */
export async function findWords(
  deps: FindWordsDeps,
  { id: turn, conversationId }: { readonly id: string; readonly conversationId: string },
  situation: Situation,
  model: Model,
  tools: TurnTools,
  signal: AbortSignal,
): Promise<Words> {
  const { instructions, messages: asked } = promptOf(situation);
  const asking: Asking = { turn, conversationId, situation };
  const messages: ModelMessage[] = [...asked];
  let held: { readonly text: string; readonly marks: readonly Unsupported[] } = { text: '', marks: [] };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const thought = await think(model, { instructions, messages }, tools.set, situation, signal);
    const { text, added } = thought;
    if (text === '' && tools.handOver()) {
      return {
        text: plainWords.handingOver[situation.language],
        sources: [],
        plain: true,
        reasked: held.marks,
      };
    }
    if (text === '') throw new TurnFailure('model-nonsense');
    const judged = await span('check-reply', { conversation: conversationId }, async (note) => {
      const verdict = await judge(deps, asking, thought, tools, signal);
      note({ outcome: verdict.verdict });
      return verdict;
    });
    if (judged.verdict === 'pass') {
      return { text, sources: judged.sources, plain: false, reasked: held.marks };
    }
    held = { text, marks: judged.marks };
    messages.push(...added, noteToModel(whatToMend(judged.marks, situation)));
  }
  return { ...held, unsupported: [...new Set(held.marks.map(({ words }) => words))] };
}

/** From the cheapest check to the dearest: only words that pass our own go to the vendor's guardrail. */
async function judge(
  deps: FindWordsDeps,
  asking: Asking,
  { text, intervention }: Thought,
  tools: TurnTools,
  signal: AbortSignal,
): Promise<Judged> {
  const { situation } = asking;
  if (intervention) {
    await putOnRecord(deps, asking, 'answer', intervention);
    return heldWhole(text, 'second-opinion');
  }
  const leaked = leakIn(text);
  if (leaked) return heldFor('inner-words', leaked, Math.max(0, text.indexOf(leaked)));
  if (isInWrongLanguage(text, situation.language)) return heldWhole(text, 'language');
  const conversation = await deps.conversations.get(asking.conversationId);
  const found = situation.passages.map(passageSource);
  const sources = [...tools.sources, ...(await sourcesNow(deps, conversation, found))];
  const checked = checkReply(text, sources, settingsOf(situation));
  if (checked.verdict === 'held' || !deps.askSecondOpinion) return checked;
  const opinion = await deps.askSecondOpinion(asSeenOutside(text, situation, sources), signal);
  if (opinion.outcome !== 'passed') await putOnRecord(deps, asking, 'second-opinion', opinion);
  return opinion.outcome === 'intervened' ? heldWhole(text, 'second-opinion') : checked;
}

/** What leaves this process goes without personal data; the same value has the same name in reply and sources. */
function asSeenOutside(
  text: string,
  { utterance, country }: Situation,
  sources: readonly Source[],
): OpinionAsked {
  const veil = createVeil(country.code);
  const hide = (words: string) => veil.hide(words);
  return {
    text: hide(text),
    question: hide(utterance),
    sources: sources.map((source) => ({ ...source, title: hide(source.title), text: hide(source.text) })),
  };
}

function heldFor(kind: ClaimKind, words: string, at: number): Judged {
  return { verdict: 'held', marks: [{ words, at, kind, instead: null }] };
}

function heldWhole(text: string, kind: ClaimKind): Judged {
  return heldFor(kind, text, 0);
}

async function putOnRecord(
  { conversations }: FindWordsDeps,
  { turn, conversationId }: Asking,
  stage: 'answer' | 'second-opinion',
  { outcome, reasons, assessments, milliseconds }: Opinion,
): Promise<void> {
  if (outcome === 'passed') return;
  await conversations.record({
    conversationId,
    events: [
      {
        type: 'guardrail-intervened',
        author: lana,
        turn,
        stage,
        outcome,
        reasons,
        assessments,
        milliseconds,
      },
    ],
  });
}

/** Days, places and numbers that were said in the conversation may be said back; amounts may not. */
function settingsOf({ language, country, lines, facts, goal, understanding }: Situation): CheckSettings {
  const heard = [
    ...lines.map(({ text }) => text),
    ...facts.map(({ value }) => value),
    ...understanding.mentions.days,
    ...(goal ? [goal] : []),
  ];
  const told = [
    ...lines.filter(({ from }) => isStaff(from)).map(({ text }) => text),
    ...(goal ? [goal] : []),
  ];
  return { language, country: country.code, heard, told };
}

const languageNames = { es: 'Spanish', 'pt-BR': 'Brazilian Portuguese', en: 'English' } as const;

function whatToMend(marks: readonly Unsupported[], { language }: Situation): string {
  const [first] = marks;
  if (first?.kind === 'language') {
    return `Your reply was not sent: it is not in ${languageNames[language]}. Answer again in ${languageNames[language]}.`;
  }
  if (first?.kind === 'second-opinion') {
    return 'Your reply was not sent: a guardrail stopped it. Answer again, and say only what the sources say.';
  }
  const words = [...new Set(marks.map(({ words }) => `"${words}"`))];
  return [
    `Your reply was not sent: nothing backs ${words.join(', ')}.`,
    'Answer again. Look values up with a tool and use them as written, and promise or rule nothing that no source says, or leave it out.',
  ].join(' ');
}
