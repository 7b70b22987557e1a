import type { TFunction } from 'i18next';
import type { EventOf } from '../../shared/conversation/event.ts';
import { unsupportedWords } from './unsupported-words.ts';

const ofTheWhole = new Set(['language', 'inner-words', 'second-opinion']);

/** Why a reply was held: what is wrong with all of it, or the words of it that nothing backs. */
export function heldWords(t: TFunction, { unsupported, marks = [] }: EventOf<'reply-held'>): string {
  const whole = marks.find(({ kind }) => ofTheWhole.has(kind));
  if (whole) return t('desk.chips.heldFor', { reason: unsupportedWords(t, whole) });
  if (unsupported.length === 0) return t('desk.chips.heldAll');
  return t('desk.chips.held', { words: unsupported.map((words) => `«${words}»`).join(', ') });
}
