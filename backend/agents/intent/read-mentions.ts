import { genres, type Genre } from '../../../shared/accounts/account.ts';
import { plainText } from '../text-classifier/normalize.ts';
import type { Understanding } from '../understanding.ts';
import { daysIn } from './days.ts';
import { amountsIn, countIn } from './numbers.ts';

/** How customers name what they watch, without accents, as beginnings of words. */
const genreWords: Readonly<Record<Genre, RegExp>> = {
  sports:
    /\b(?:deport\w*|esporte?\w*|sport\w*|sprots?|futbol\w*|futebol|football|soccer|partidos?|jogos?|cricket|formula 1|liga|champions|libertadores|brasileirao|eliminatorias|mundial|copa (?:do mundo|del mundo|america)|world cup|premier league|seleccion|selecao|nba|basket\w*|basquet\w*|tenis|tennis)\b/,
  news: /\b(?:noti[cs]i\w*|news|telediario|noticiero|jornal|jornais|informativos?)\b/,
  movies: /\b(?:peli\w*|cine|cinema|filmes?|movies?|films?)\b/,
  series: /\b(?:series?|seriados?|novelas?|telenovelas?|shows|soaps?|soap operas?)\b/,
  kids: /\b(?:nin[oa]s|infantil\w*|dibujos?|dibujitos|caricaturas?|criancas?|desenhos?|kids|children|cartoons?|hijos|filhos)\b/,
  documentaries: /\b(?:documenta\w+|docs|discovery|natgeo|national geographic)\b/,
  music: /\b(?:music\w*|conciertos?|concerts?|videoclips?|mtv)\b/,
};

const emailPattern = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** Names that plans commonly carry and that mean little else. */
const knownPlanNames =
  /\b(?:essen[ct]ial(?:\s+plus)?|esencial(?:\s+plus)?|premi(?:um|un|u)|b[aá]sic[oa]?|basic)(?!\p{L})/giu;
/** Names that are everyday words too, so they count only beside the word `plan`. */
const commonPlanNames =
  /\b(?:plan|plano|paquete|pacote|package)\s+(famil(?:iar|y|ia)|fam[ií]lia|total|full|gold|oro|ouro|plus|standard|est[aá]ndar)(?!\p{L})|\b(family|total|full|gold|plus|standard)\s+(?:plan|package)\b/iu;
const afterPlanWord =
  /\b(?:plan|plano|paquete|pacote|package|pack)\s+(?:de\s+|the\s+|el\s+|o\s+)?["“]?(\p{Lu}[\p{L}\d+]*(?:\s+\p{Lu}[\p{L}\d+]*){0,2})/u;
const beforePlanWord = /\b(\p{Lu}[\p{L}\d+]*(?:\s+\p{Lu}[\p{L}\d+]*){0,2})\s+(?:plan|package)\b/u;
const notNames = /^(?:The|El|La|O|A|My|Mi|Meu|Este|Esse|That|This|What|Which|Qué|Que|Cuál|Qual)$/iu;

const streetFirst =
  /\b(?:calle|avenida|avda|av\.?|jir[oó]n|jr\.?|carrera|cra\.?|pasaje|urbanizaci[oó]n|urb\.|barrio|rua|r\.|alameda|travessa|estrada|pra[cç]a|rodovia)\s+[^\n;!?]{3,120}/iu;
const numberFirst =
  /\b\d{1,5}[a-z]?\s+(?:[\p{L}'.]+\s+){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|terrace|close|crescent|boulevard|blvd|highway|gap)\b\.?(?:,\s*[\p{L}' ]{3,60})?/iu;
const namedHousing =
  /\b(?:condom[ií]nio|conjunto|residencial|edif[ií]cio)\s+(?=[^\n;!?]*\d)[^\n;!?]{3,120}/iu;
const afterAddress =
  /\s+(?:a partir d|desde el|desde|from|as of|starting|el (?:d[ií]a|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|\d)|no dia|dia \d|on the|on (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|por favor|please)\b.*$|(?<!\b(?:av|avda|jr|cra|urb|r|no|nro|num|n|apt|apto|dpto|dep|edif|st|rd|ave|dr|ln|sta|sto|gral|cdla|mz|km))\.\s.*$|[.,\s]+$/iu;

/** The things that an utterance names. @see readIntent for `today`. */
export function readMentions(text: string, today: string | null): Understanding['mentions'] {
  const plain = plainText(text);
  return {
    genres: genres.filter((genre) => genreWords[genre].test(plain)),
    planName: planNameIn(text),
    amounts: amountsIn(plain),
    days: daysIn(plain, today),
    address: addressIn(text),
    email: emailPattern.exec(text)?.[0].replace(/[.-]+$/, '') ?? null,
    count: countIn(plain),
  };
}

/** Known names win; otherwise capitalized words beside the word `plan`. */
function planNameIn(text: string): string | null {
  const known = [...text.matchAll(knownPlanNames)]
    .map(([name]) => name)
    .toSorted((a, b) => b.length - a.length);
  if (known[0]) return known[0];
  const common = commonPlanNames.exec(text);
  if (common) return common[1] ?? common[2] ?? null;
  const named = afterPlanWord.exec(text)?.[1] ?? beforePlanWord.exec(text)?.[1];
  return named && !notNames.test(named) ? named : null;
}

function addressIn(text: string): string | null {
  const found = [streetFirst, numberFirst, namedHousing].map((form) => form.exec(text)?.[0]).find(Boolean);
  return found?.replace(afterAddress, '').trim() ?? null;
}
