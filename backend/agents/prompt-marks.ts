/** Signs that a reader may take for those of a mark. */
const openers = /[<＜﹤]/gu;
const closers = /[>＞﹥]/gu;
/** What nobody sees: controls, and marks of direction or width, but not the joiner that emoji are made with. */
const unseen = /(?!\u200d)[\p{Cf}\p{Co}]|(?![\n\t])\p{Cc}/gu;

/** Words that cannot close or open a mark of the prompt that they stand in, nor say anything unseen. */
export function asData(text: string): string {
  return text.toWellFormed().replaceAll(unseen, '').replaceAll(openers, '‹').replaceAll(closers, '›');
}

/** A value for the middle of a line: it cannot begin a line that reads like one of Faro's own. */
export function dataInLine(text: string): string {
  return `<data>${asData(text).replaceAll(/\s+/gu, ' ').trim()}</data>`;
}

/** Text of several lines between marks of its own. */
export function marked(mark: 'customer' | 'colleague' | 'passage' | 'faro', text: string): string {
  return `<${mark}>${asData(text)}</${mark}>`;
}

/** A tool's answer as a model gets it: its structure is Faro's, every text in it is data. */
export function dataWithin<Value>(value: Value): Value {
  return mapTexts(value) as Value;
}

function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return asData(value);
  if (Array.isArray(value)) return value.map(mapTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapTexts(each)]));
}
