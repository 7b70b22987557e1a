/** How a conversation may end, as far as the screens have words for it. */
export const dispositions = [
  'resolved',
  'retained',
  'cancelled',
  'pending',
  'transferred',
  'abandoned',
] as const;

export type Disposition = (typeof dispositions)[number];

export function isDisposition(value: string): value is Disposition {
  return (dispositions as readonly string[]).includes(value);
}
