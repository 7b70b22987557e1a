/** A word of a name: a capital and more; neither "I" nor a currency's sign or code. */
const nameWord = String.raw`(?!(?:Bs|Cg|USD|ARS|BBD|BRL|CLP|COP|XCG|PEN|TTD|UYU|VES)(?!\p{L}))\p{Lu}[\p{L}\d+]+(?![\p{L}\d$])`;
const name = `${nameWord}(?:[ \\u00a0]${nameWord})*`;
const planWord = '(?:[Pp]lan[oe]?s?|[Pp]aquetes?|[Pp]acotes?|[Pp]ackages?)';

export interface PlanMention {
  readonly name: string;
  readonly at: number;
}

/**
 * Names that a text gives as a plan's: capitalized words beside the word for a plan, and known names together with
 * the capitalized words that follow them, so that "Essential Plus Max" is not taken for Essential Plus.
 */
export function planMentions(text: string, known: readonly string[]): readonly PlanMention[] {
  const beside = [
    new RegExp(`(?<![\\p{L}])${planWord}[ \\u00a0]["«“']?(${name})`, 'gu'),
    new RegExp(
      `(?<![\\p{L}])(?:(?:[Tt]he|[Oo]ur|[Yy]our|[Aa]n?)[ \\u00a0])(${name})["»”']?[ \\u00a0](?:plan|package)s?(?![\\p{L}])`,
      'gu',
    ),
  ];
  const knownNames = known.map(
    (each) => new RegExp(`(?<![\\p{L}\\d])(${escaped(each)}(?:[ \\u00a0]${nameWord})*)(?![\\p{L}\\d])`, 'gu'),
  );
  const found = new Map<number, string>();
  for (const pattern of [...beside, ...knownNames]) {
    for (const match of text.matchAll(pattern)) {
      const mention = match[1] ?? '';
      found.set(match.index + match[0].indexOf(mention), mention);
    }
  }
  return [...found].map(([at, mention]) => ({ at, name: mention }));
}

/** The text as a pattern that matches nothing else. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
