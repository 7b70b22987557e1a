import { languages } from '../../../shared/language.ts';
import { plainText } from '../../agents/text-classifier/normalize.ts';

/** A day of each weekday and of each month, to learn their names from the locales. */
const firstDays = {
  weekday: Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index))),
  month: Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2024, index, 15))),
};

/** What a message brings with it, whatever its words: what a question may have asked for. */
const marks: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'time',
    /\b\d{1,2} ?(?:am|pm|h|hs|horas?)\b|\b\d{1,2}:\d\d\b|\bnoon\b|\bmidnight\b|\bmediodia\b|\bmeio-dia\b/,
  ],
  [
    'day',
    wordsOf([...namesOf('weekday'), 'today', 'tonight', 'tomorrow', 'hoy', 'manana', 'hoje', 'amanha']),
  ],
  [
    'date',
    new RegExp(`${wordsOf(namesOf('month')).source}|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{1,2}/\\d{1,2}\\b`),
  ],
  [
    'name',
    /\b(?:my name|name is|names|i ?'?m [a-z]+|i am [a-z]+|this is [a-z]+|call me|me llamo|mi nombre|soy|meu nome|me chamo|sou)\b/,
  ],
  ['number', /\d/],
  ['long-number', /\d{4,}/],
  ['code', /\b(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{3,}\b/],
  ['question', /\?/],
  [
    'yes',
    /\b(?:yes|yeah|yep|sure|ok|okay|please do|go ahead|perfect|great|si|claro|dale|sim|pode|perfeito)\b/,
  ],
  ['no', /\b(?:no|nope|nah|not|dont|don't|nao|nunca)\b/],
  ['thanks', /\b(?:thanks?|thx|ty|gracias|obrigad[oa])\b/],
  ['farewell', /\b(?:bye|goodbye|have a (?:good|great|nice)|adios|chau|hasta luego|tchau|ate logo)\b/],
  [
    'enough',
    /\b(?:that'?s (?:all|it)|that will be all|nothing else|nada mas|eso es todo|so isso|mais nada)\b/,
  ],
  [
    'money',
    /[$€]|\b(?:dollars?|credits?|price|cheap|expensive|budget|precio|barato|caro|preco|reais|pesos)\b/,
  ],
];
/** Two words in a row that begin with a capital: a name of somebody or something. */
const capitals = /\s\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** The marks of a message, always in the same order. */
export function marksOf(text: string): readonly string[] {
  const plain = plainText(text);
  const found = marks.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name);
  return capitals.test(text) ? [...found, 'capitals'] : found;
}

function namesOf(part: 'weekday' | 'month'): readonly string[] {
  return languages.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' });
    return firstDays[part].map((day) => plainText(format.format(day)));
  });
}

function wordsOf(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${[...new Set(words)].join('|')})\\b`);
}
