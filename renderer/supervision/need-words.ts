import type { TFunction } from 'i18next';
import { assertNever } from '../../shared/assert-never.ts';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import { approvalWords } from '../ui/approval-words.ts';
import { formatClock, languageName } from '../ui/format.ts';
import type { Needing } from './need.ts';

/** Why a conversation stands where it stands, at a moment of the clock (milliseconds), in words. */
export function needWords(t: TFunction, { need, row, since }: Needing, locale: string, now: number): string {
  switch (need.kind) {
    case 'help':
      return t(`wall.need.help.${need.why}`, { what: heldKind(t, row) });
    case 'unspoken': {
      const reason = waitingWords(t, row, need.reason);
      return t('wall.need.unspoken', { reason, language: languageName(need.language, locale) });
    }
    case 'asked-again':
      return t('wall.need.asked-again', { count: need.times });
    case 'overdue':
    case 'waiting': {
      const time = formatClock((now - Date.parse(since)) / 1_000);
      return t('wall.need.waiting', { reason: waitingWords(t, row, need.reason), time });
    }
    case 'flag':
      return t('wall.need.flag', { name: need.name });
    case 'approval':
      return t('wall.need.approval', { what: approvalWords(t, need.approval, locale) });
    case 'mood-fell': {
      const by = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(need.by);
      return t('wall.need.mood-fell', { by, count: need.turns });
    }
    case 'held':
      return t('wall.need.held', { what: heldKind(t, row) });
    case 'running':
      return t('wall.need.running');
    default:
      return assertNever(need);
  }
}

/** Who needs it, in one or two lines: the words at stake where there are any, else what the customer said last. */
export function needDetail(t: TFunction, { need, row }: Needing): string {
  const { flag, held, help, lastWords } = row;
  if (need.kind === 'flag' && flag?.note) return flag.note;
  if (need.kind === 'help' && help && !help.proposed && help.question) return `«${help.question}»`;
  const isHeld = need.kind === 'held' || need.kind === 'help' || row.waiting?.reason === 'held';
  if (isHeld && held) return t('wall.need.heldDetail', { words: held.words });
  return lastWords ? `«${lastWords}»` : '';
}

function waitingWords(
  t: TFunction,
  row: ConversationRow,
  reason: NonNullable<ConversationRow['waiting']>['reason'],
): string {
  return reason === 'held' && row.held
    ? t('wall.need.held', { what: heldKind(t, row) })
    : t(`domain.reasons.${reason}`);
}

/** What kind of thing a held reply says without a source. */
function heldKind(t: TFunction, { held }: ConversationRow): string {
  return held ? t(`trust.kinds.${held.kind}`) : t('wall.need.something');
}
