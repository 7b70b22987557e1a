/** Words that cannot close or open a mark of the prompt that they stand in. */
export function asData(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}
