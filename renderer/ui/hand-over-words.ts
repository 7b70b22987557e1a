import type { TFunction } from 'i18next';
import type { EventOf } from '../../shared/conversation/event.ts';

/** Who passes a conversation on, and why; a customer does not pass it on but asks. */
export function handOverWords(
  t: TFunction,
  { author, reason, team }: EventOf<'hand-over-requested'>,
): string {
  const { kind, name } = author;
  if (kind === 'customer') return t('desk.chips.asked', { name });
  const why = t(`domain.reasons.${reason}`);
  if (team) return t('queue.team.passedOn', { name, team: t(`queue.skills.${team}`), reason: why });
  return t('desk.chips.requested', { name, reason: why });
}
