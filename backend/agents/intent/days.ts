import { anyNumber, wordNumber } from './numbers.ts';

const monthNames: Readonly<Record<string, number>> = {
  enero: 1,
  janeiro: 1,
  january: 1,
  jan: 1,
  febrero: 2,
  fevereiro: 2,
  february: 2,
  feb: 2,
  marzo: 3,
  marco: 3,
  march: 3,
  mar: 3,
  abril: 4,
  april: 4,
  apr: 4,
  mayo: 5,
  maio: 5,
  may: 5,
  junio: 6,
  junho: 6,
  june: 6,
  jun: 6,
  julio: 7,
  julho: 7,
  july: 7,
  jul: 7,
  agosto: 8,
  august: 8,
  aug: 8,
  septiembre: 9,
  setiembre: 9,
  setembro: 9,
  september: 9,
  sep: 9,
  sept: 9,
  octubre: 10,
  outubro: 10,
  october: 10,
  oct: 10,
  noviembre: 11,
  novembro: 11,
  november: 11,
  nov: 11,
  diciembre: 12,
  dezembro: 12,
  december: 12,
  dec: 12,
};
const months = Object.keys(monthNames).join('|');

/** Sunday is 0. */
const weekdayNames: Readonly<Record<string, number>> = {
  domingo: 0,
  sunday: 0,
  lunes: 1,
  segunda: 1,
  monday: 1,
  martes: 2,
  terca: 2,
  tuesday: 2,
  miercoles: 3,
  quarta: 3,
  wednesday: 3,
  jueves: 4,
  quinta: 4,
  thursday: 4,
  viernes: 5,
  sexta: 5,
  friday: 5,
  sabado: 6,
  saturday: 6,
};

/** Days of a month in words, from which to look for the longest. */
const dayWords: Readonly<Record<string, number>> = {
  primero: 1,
  primeiro: 1,
  uno: 1,
  dos: 2,
  dois: 2,
  tres: 3,
  cuatro: 4,
  quatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  sete: 7,
  ocho: 8,
  oito: 8,
  nueve: 9,
  nove: 9,
  diez: 10,
  dez: 10,
  once: 11,
  onze: 11,
  doce: 12,
  doze: 12,
  trece: 13,
  treze: 13,
  catorce: 14,
  catorze: 14,
  quatorze: 14,
  quince: 15,
  quinze: 15,
  dieciseis: 16,
  dezesseis: 16,
  diecisiete: 17,
  dezessete: 17,
  dieciocho: 18,
  dezoito: 18,
  diecinueve: 19,
  dezenove: 19,
  veinte: 20,
  vinte: 20,
  veintiuno: 21,
  'vinte e um': 21,
  veintidos: 22,
  'vinte e dois': 22,
  veintitres: 23,
  'vinte e tres': 23,
  veinticuatro: 24,
  'vinte e quatro': 24,
  veinticinco: 25,
  'vinte e cinco': 25,
  veintiseis: 26,
  'vinte e seis': 26,
  veintisiete: 27,
  'vinte e sete': 27,
  veintiocho: 28,
  'vinte e oito': 28,
  veintinueve: 29,
  'vinte e nove': 29,
  treinta: 30,
  trinta: 30,
  'treinta y uno': 31,
  'trinta e um': 31,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty first': 21,
  'twenty second': 22,
  'twenty third': 23,
  'twenty fourth': 24,
  'twenty fifth': 25,
  'twenty sixth': 26,
  'twenty seventh': 27,
  'twenty eighth': 28,
  'twenty ninth': 29,
  thirtieth: 30,
  'thirty first': 31,
};
const dayInWords = Object.keys(dayWords)
  .toSorted((one, other) => other.length - one.length)
  .map((words) => words.replaceAll(' ', '[ -]'))
  .join('|');
const wordedDay = new RegExp(
  `\\b(${dayInWords})(?=\\s+(?:de |of )(?:${months})\\b)|(?<=\\b(?:${months}) (?:the )?)(${dayInWords})\\b`,
  'g',
);

const isoDay = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const dayMonth = /\b(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?\b/g;
const dayOfMonthName = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|ro|o|º|°)?\\s+(?:de\\s+|of\\s+)?(${months})\\b(?:,?\\s+(?:de\\s+|del\\s+)?(\\d{4}))?`,
  'g',
);
const monthNameDay = new RegExp(
  `\\b(${months})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*%)(?:,?\\s+(\\d{4}))?`,
  'g',
);
const dayAlone =
  /\b(?:el|el dia|dia|no dia|on the|the)\s+(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*[/%.,:x\d-])(?!\s+(?:de|of|anos|cuotas|canales|meses|megas))/g;
/** Portuguese weekdays whose names also count things: `a segunda via` names no day. */
const ordinals = 'segunda|terca|quarta|quinta|sexta';
const plainWeekdays = Object.keys(weekdayNames)
  .filter((name) => !ordinals.split('|').includes(name))
  .join('|');
const timesOfDay =
  '(?:(?:por|en|de|pela|pelo|a|as|in)\\s+)?(?:(?:la|a|o|the)\\s+)?(?:manana|tarde|noche|manha|noite|morning|afternoon|evening|cedo)';
const beforeOrdinal =
  'na|no|nesta|neste|essa|esta|proxima|para|pra|mejor|melhor|prefiro|o|ou|e|pode ser|que tal';
/** What may follow an ordinal that is a day. */
const afterOrdinal = `\\s+${timesOfDay}|\\s*[,.;!?]|\\s*$|\\s+(?:entao|por favor|pode|serve|fica|esta bem|ou)\\b|\\s+as\\s+\\d`;
const ordinalDay = [
  `(?:${ordinals})[- ]feira\\b`,
  `(?<=\\b(?:na|nesta|esta|proxima)\\s+)(?:${ordinals})\\b(?!\\s+(?:via|vez|parcela|fatura|opcao))`,
  `(?:${ordinals})\\b(?=\\s+${timesOfDay}\\b)`,
  `(?<=^\\W*|[,.;!?]\\s*|\\b(?:${beforeOrdinal})\\s+)(?:${ordinals})\\b(?=${afterOrdinal})`,
].join('|');
/** A weekday that is yet to come: neither every one of them nor the last. */
const weekday = new RegExp(
  `(?<!\\b(?:los|cada|todos|todas|todos os|toda|every|last|each|since)\\s+)\\b(?:${ordinalDay}|(?:${plainWeekdays})\\b)(?!(?:-feira)?\\s+(?:pasad[oa]|passad[oa])\\b)`,
  'g',
);
const soonest =
  /\b(?:(?:o )?(?:quanto|mais) (?:antes|rapido|cedo)(?: possivel)?|(?:lo )?(?:antes|mas pronto|mas rapido) posible|(?:lo )?mas pronto(?: que se pueda)?|cuanto antes|as soon as (?:possible|you can)|asap|(?:the )?(?:soonest|earliest)(?: possible| day)?|sooner the better)\b/;
const inSomeTime = new RegExp(
  `\\b(?:en|em|in|dentro de|daqui a)\\s+(${anyNumber})\\s+(dias?|days?|semanas?|weeks?)\\b`,
  'g',
);
const dayAfterTomorrow = /\bpasado manana\b|\bdepois de amanha\b|\bday after tomorrow\b/;
const tomorrow =
  /(?<!\b(?:la|de|por la|esta|a la) )\bmanana\b(?! por la)|\bmanana por la\b|\bamanha\b|\btomorrow\b/;
const thisDay = /\bhoy\b|\bhoje\b|\btoday\b/;

const millisecondsADay = 86_400_000;
/** A day named without its year is looked for from this long ago to a year on from there. */
const daysBack = 60;

/** Whether a text asks for the first day that there is, whichever that may be. */
export function asksForSoonest(plain: string): boolean {
  return soonest.test(plain);
}

/**
 * The calendar days that a text names, as YYYY-MM-DD, in ascending order. Figures are day before month, as in
 * all of Faro's countries. Without `today` only days with their year are read.
 */
export function daysIn(plain: string, today: string | null): readonly string[] {
  const found = new Set<string | null>();
  for (const [, year, month, day] of plain.matchAll(isoDay))
    found.add(dayOf(Number(year), Number(month), Number(day)));
  const rest = plain
    .replace(isoDay, ' ')
    .replace(wordedDay, (words) => String(dayWords[words.replaceAll('-', ' ')] ?? words));
  for (const [, day, month, year] of rest.matchAll(dayMonth))
    found.add(dated(Number(day), Number(month), year, today));
  for (const [, day, month, year] of rest.matchAll(dayOfMonthName)) {
    found.add(dated(Number(day), monthNames[month ?? ''] ?? 0, year, today));
  }
  for (const [, month, day, year] of rest.matchAll(monthNameDay)) {
    found.add(dated(Number(day), monthNames[month ?? ''] ?? 0, year, today));
  }
  if (today) for (const day of relativeDays(rest, today)) found.add(day);
  return [...found].filter((day) => day !== null).toSorted();
}

function relativeDays(plain: string, today: string): readonly (string | null)[] {
  const found: (string | null)[] = [];
  if (dayAfterTomorrow.test(plain)) found.push(later(today, 2));
  else if (tomorrow.test(plain)) found.push(later(today, 1));
  if (thisDay.test(plain)) found.push(today);
  for (const [name] of plain.matchAll(weekday)) {
    found.push(nextWeekday(today, weekdayNames[name.replace(/[- ]feira$/, '')] ?? 0));
  }
  for (const [, count, unit] of plain.matchAll(inSomeTime)) {
    found.push(later(today, (wordNumber(count ?? '') ?? 0) * (/^(?:semana|week)/.test(unit ?? '') ? 7 : 1)));
  }
  for (const [, day] of plain.matchAll(dayAlone)) found.push(nextDayOfMonth(today, Number(day)));
  return found;
}

/** The first such weekday after today. */
function nextWeekday(today: string, wanted: number): string {
  const ahead = (wanted - new Date(today).getUTCDay() + 7) % 7;
  return later(today, ahead === 0 ? 7 : ahead);
}

/** The first day with that number, today included. */
function nextDayOfMonth(today: string, wanted: number): string | null {
  const [year = 0, month = 0] = today.split('-').map(Number);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const first = new Date(Date.UTC(year, month - 1 + ahead, 1));
    const day = dayOf(first.getUTCFullYear(), first.getUTCMonth() + 1, wanted);
    if (day !== null && day >= today) return day;
  }
  return null;
}

function dated(day: number, month: number, year: string | undefined, today: string | null): string | null {
  if (year) return dayOf(year.length === 2 ? 2_000 + Number(year) : Number(year), month, day);
  if (!today) return null;
  const earliest = later(today, -daysBack);
  const thisYear = Number(today.slice(0, 4));
  const candidates = [thisYear - 1, thisYear, thisYear + 1].map((candidate) => dayOf(candidate, month, day));
  return candidates.find((candidate) => candidate !== null && candidate >= earliest) ?? null;
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** Null for days that no calendar has, such as the 31st of April. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1_900 && year <= 2_200;
  return real ? date.toISOString().slice(0, 10) : null;
}
