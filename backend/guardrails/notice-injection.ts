import { folded, likelihood, messages, trainDetector, type Kind } from './injection/detector.ts';
import { readings } from './injection/disguises.ts';
import { brokenRules } from './injection/rules.ts';
import type { TextClassifier } from '../agents/text-classifier/text-classifier.ts';
import { once } from '../once.ts';

/** A longer text is read at its beginning and its end. */
const longestRead = 1_200;
/** From this likelihood on a text counts as an attack: chosen on texts held out of the training. */
const attackFrom = 0.4;
/** Five letters at least: a number or a reference alone gives nobody an order. */
const saysSomething = /(?:\p{L}[^\p{L}]*){5}/u;

/** Learns at first use, in some 100 ms of processor time. */
export const injectionDetector = once(() => trainDetector(messages));

/**
 * Whether a customer's words address the model rather than the operator: give it orders, pretend to be somebody,
 * or carry code for it. A signal for people and for caution; nothing is safe because of it.
 */
export function noticeInjection(text: string): boolean {
  return injectionScore(text) >= attackFrom;
}

/** How much a text looks like an attack, 0 to 1. */
export function injectionScore(text: string, by: TextClassifier<Kind> = injectionDetector()): number {
  const read =
    text.length > longestRead ? `${text.slice(0, longestRead / 2)}\n${text.slice(-longestRead / 2)}` : text;
  const scores = readings(read).map((reading, index) => {
    if (brokenRules(folded(reading)).length > 0) return 1;
    return index === 0 && saysSomething.test(reading) ? likelihood(by, reading) : 0;
  });
  return Math.max(...scores);
}
