import type { Intent, IntentGuess } from '../../../shared/conversation/intent.ts';
import { keptLast, keptWith } from '../../../shared/kept.ts';
import type { Language } from '../../../shared/language.ts';
import { plainText } from '../text-classifier/normalize.ts';
import type { LabelGuess } from '../text-classifier/text-classifier.ts';
import type { Reaction, Understanding } from '../understanding.ts';
import { clausesOf } from './clauses.ts';
import { guessMatters, intentModelInUse } from './guess-matters.ts';
import { hasKnownWord } from './known-words.ts';
import { readMentions } from './read-mentions.ts';
import { readLanguage } from './read-language.ts';
import { cancelsPart } from './cancels-part.ts';
import { pausesService } from './pauses-service.ts';
import { type HeardClause, readReaction, withoutGreeting, withoutSoftAssent } from './read-reaction.ts';
import type { Matter } from './utterances/matter.ts';

/** Longer messages are read from their beginning; in UTF-16 code units. */
const longestRead = 1_000;
/** A clause raises a matter of its own from this probability on. */
const raisedFrom = 0.6;
/** An utterance is surely about its best guess from this confidence on. */
const settledFrom = 0.75;
const mostGuesses = 4;

/** What opens a matter that someone must deal with, rather than passing words. */
const matters: ReadonlySet<Matter> = new Set<Matter>([
  'cancel-service',
  'bill-question',
  'bill-copy',
  'e-billing',
  'no-signal',
  'upgrade-plan',
  'plan-question',
  'payment-arrangement',
  'moving-house',
  'talk-to-person',
  'complaint',
]);

/** Signs that say yes or no, as words. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/👍|👌|✅|🆗|🤝/gu, ' ok '],
  [/👎|❌|🚫/gu, ' no '],
];

/** Says that the service is not to be cancelled. */
const keepsService =
  /(?:\b(?:no|nao|not|never|sin|sem|without)|\b(?:do|does|did|would|was|is|wo|ai)n['’]?t) (?:(?:quiero|quise|deseo|pienso|voy|estoy queriendo|es|era|se trata|quero|vou|desejo|pretendo|estou querendo|to querendo|e|want(?:ing)?|going|trying|looking|planning) )?(?:(?:de|a|pra|para|to) )?(?:cancel(?:ar|l?ing)?\b|dar(?:me|lo)? de baja|irme\b|sair\b|leav(?:e|ing)\b)|\b(?:cancel(?:ar(?:lo|la)?|l?ing|acion|amento)?|baja|cortar(?:lo|la)?|encerrar) (?:no|nao|not)\b|\b(?:no me voy a ir|i(?: a|['’]?)m staying)\b/;

/** Says that the service is wanted further, in another home or on other terms. */
const wantsToStay =
  /(?<!\b(?:no|nao|not|never|nem|ni|n['’]?t) (?:lo |la |le |o |a )?)\b(?:quiero|quisiera|queremos|quisieramos|me gustaria|deseo|quero|queria|queriamos|gostaria de|(?:want|like|d like|wish) to) (?:seguir|continuar|mantener|manter|conservar|quedarme|ficar|keep|stay|remain|continue)\b(?! (?:sin|sem|without))/;

/** What was understood of one utterance. */
type Understood = Omit<Understanding, 'mood' | 'moodBecause' | 'abusive'>;

/** Texts whose reading is remembered: what was said before is read again for each new sentence. */
const mostReadings = 5_000;
/** By the model that read them. */
const readings = keptWith((_model: object) => keptLast<Understood>(mostReadings));

/** What one clause may be about, likeliest first. */
type Clause = readonly LabelGuess<Matter>[];

/**
 * Understands one utterance without a language model: what it wants, how it answers what was asked, and what
 * it names. Confidence is the share of such utterances that the guess is right for: above 0.75 sure, below
 * 0.45 unsure. Words that raise no matter (an answer, a remark) come out unsure, so the topic stays.
 * @param language the conversation's language so far.
 * @param today the operation's calendar day, YYYY-MM-DD; without it only days named with their year are read.
 */
export function readIntent(text: string, language: Language, today: string | null = null): Understood {
  const remembered = readings(intentModelInUse());
  return remembered(`${language} ${today} ${text}`, () => understand(text, language, today));
}

function understand(text: string, language: Language, today: string | null): Understood {
  const read = signs.reduce(
    (spelled, [sign, word]) => spelled.replace(sign, word),
    text.slice(0, longestRead),
  );
  const clauses = clausesOf(read).filter(saysSomething).map(guessesFor);
  const intents = intentsOf(guessesFor(read), clauses);
  return {
    intents,
    second: secondMatter(intents[0].intent, clauses),
    reaction: reactionOf(withoutGreeting(read), intents[0]),
    language: readLanguage(read, language),
    mentions: readMentions(read, today),
  };
}

function guessesFor(text: string): Clause {
  const guesses = surelyHeard(text, guessMatters(text));
  const plain = plainText(text);
  const stays = keepsService.test(plain) || wantsToStay.test(plain);
  return stays || cancelsPart(text) || pausesService(text)
    ? guesses.filter((guess) => guess.label !== 'cancel-service')
    : guesses;
}

/** What only pieces of unknown words say counts where it is sure, as typing errors are, and by half where it is not. */
function surelyHeard(text: string, guesses: Clause): Clause {
  const sure = (guesses[0]?.probability ?? 0) >= settledFrom || hasKnownWord(text);
  return sure ? guesses : guesses.map((guess) => ({ ...guess, probability: guess.probability / 2 }));
}

/** Whether a clause has a word that can tell what it is about. */
function saysSomething(clause: string): boolean {
  return /\p{L}{4}/u.test(clause);
}

function reactionOf(answer: string, best: IntentGuess): Reaction {
  const firmly = withoutSoftAssent(answer);
  if (firmly !== null && reactionOf(firmly, best) === 'yes') return 'yes';
  const settled = best.confidence >= settledFrom && (matters.has(best.intent) || best.intent === 'goodbye');
  return readReaction(answer, {
    whole: heardIn(answer),
    clauses: clausesOf(answer).map(heardIn),
    about: settled ? best.intent : null,
  });
}

function heardIn(text: string): HeardClause {
  const [best] = guessesFor(text);
  return { matter: best?.label ?? 'none', probability: best?.probability ?? 0 };
}

/** The whole utterance's guesses, raised by what a clause alone says more clearly. */
function intentsOf(whole: Clause, clauses: readonly Clause[]): readonly [IntentGuess, ...IntentGuess[]] {
  const confidences = new Map<Intent, number>();
  for (const { label, probability } of whole) {
    if (isIntent(label)) confidences.set(label, probability);
  }
  for (const { label, probability } of raised(clauses)) {
    if (probability > (confidences.get(label) ?? 0)) confidences.set(label, probability);
  }
  const guesses = [...confidences]
    .map(([intent, confidence]) => ({ intent, confidence: Math.round(confidence * 1_000) / 1_000 }))
    .toSorted((one, other) => other.confidence - one.confidence);
  const first = leading(guesses, raised(clauses));
  const others = guesses.filter((guess) => guess.intent !== first.intent);
  return [first, ...others.slice(0, mostGuesses - 1)];
}

/**
 * Which matter to take up first when several are raised: a wish for a person, then one to cancel, then the
 * first that was mentioned; a complaint only where nothing more definite was said.
 */
function leading(guesses: readonly IntentGuess[], heard: readonly { readonly label: Intent }[]): IntentGuess {
  const [best = { intent: 'out-of-scope', confidence: 0 } as const] = guesses;
  const names = heard.map(({ label }) => label);
  const wanted =
    (['talk-to-person', 'cancel-service'] as const).find((intent) => names.includes(intent)) ??
    names.find((name) => name !== 'complaint') ??
    names[0];
  return guesses.find((guess) => guess.intent === wanted) ?? best;
}

function secondMatter(first: Intent, clauses: readonly Clause[]): IntentGuess | null {
  const other = raised(clauses).find(({ label }) => label !== first && label !== 'complaint');
  return other ? { intent: other.label, confidence: Math.round(other.probability * 1_000) / 1_000 } : null;
}

/** The matters that clauses raise on their own, in the order of mention. */
function raised(clauses: readonly Clause[]): readonly LabelGuess<Intent>[] {
  if (clauses.length < 2) return [];
  return clauses.flatMap(([best]) =>
    best && best.probability >= raisedFrom && matters.has(best.label) && isIntent(best.label)
      ? [{ label: best.label, probability: best.probability }]
      : [],
  );
}

function isIntent(matter: Matter): matter is Intent {
  return matter !== 'hesitates' && matter !== 'none';
}
