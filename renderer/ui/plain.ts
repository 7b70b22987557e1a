/** A text as it is compared with what somebody typed: capitals and accents do not matter. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
