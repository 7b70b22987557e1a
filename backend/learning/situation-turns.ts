import type { Situation } from '../playbooks/situation.ts';
import type { Turn } from './next-action/turn.ts';

/** What was said so far as turns: as lessons hold it, whoever of us spoke. */
export function situationTurns({ lines }: Situation): readonly Turn[] {
  return lines.map(({ from, text }) => ({
    from: from === 'customer' ? 'customer' : 'rep',
    text,
    action: null,
  }));
}
