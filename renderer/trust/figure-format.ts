import { useLanguage } from '../ui/format.ts';

/** The counts of a group of replies, in the order of their columns. */
export const counts = ['sent', 'reasked', 'held', 'corrected'] as const;

export const labels = {
  sent: 'trust.sent',
  reasked: 'trust.reasked',
  held: 'trust.held',
  corrected: 'trust.correctedCount',
} as const satisfies Record<(typeof counts)[number], string>;

/** Shares and counts as the screen's language writes them. */
export function useFigureFormat() {
  const language = useLanguage();
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const count = new Intl.NumberFormat(language);
  return {
    share: (value: number) => share.format(value),
    shareOf: (part: number, all: number) => (all > 0 ? share.format(part / all) : '–'),
    count: (value: number) => count.format(value),
  };
}
