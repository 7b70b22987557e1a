import type { PersonalData } from './personal-data.ts';

/** Kinds of street before the name, in Spanish and Portuguese; each with the number after it. */
const streets =
  'calle|cll?\\.?|av(?:enida|da|\\.)?|jr\\.?|jir[oó]n|pasaje|pje\\.?|psje\\.?|carrera|cra\\.?|kra\\.?|cr\\.|transversal|tv\\.?|diagonal|dg\\.?|camino|boulevard|bulevar|blvd\\.?|ruta|rua|r\\.|travessa|tv\\.|alameda|al\\.|pra[cç]a|estrada|rodovia|largo|ladeira|kaya|caya';
const kindsInEnglish =
  'street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|drive|dr\\.?|gap|terrace|crescent|trace|close|court|square|park|hill|row|plaza|gardens|boulevard|blvd\\.?|highway|hwy\\.?|weg|straat|kaya';
/** Up to six words of a name, without the end of a sentence between them. */
const name = "(?:[\\p{L}\\d'’ºª°]+\\.?[ ,]{1,2}){0,6}?";
const numbered =
  '(?:n(?:[°ºo]|[uú]m(?:ero)?)?\\.?\\s?|#\\s?|no\\.?\\s?)?[A-Z]?\\d{1,5}(?:\\s?[A-DF-XZ](?![\\p{L}]))?(?:\\s?[-–/]\\s?\\d{1,4}){0,2}(?!\\s(?:de|do|da)\\s)';
const within =
  '(?:[ ,.-]{1,3}(?:apto?\\.?|apartamento|apt\\.?|depto?\\.?|dpto\\.?|departamento|piso|bloco|bloque|torre|casa|unit|suite|flat|interior|int\\.?|of\\.?|oficina)\\s?[\\p{L}\\d]{1,5})*';

const patterns = [
  // Colombia crosses two streets: `Calle 72 # 10-34`.
  new RegExp(
    `(?<![\\p{L}\\d])(?:${streets})\\s?\\d{1,3}\\s?[a-z]?(?:\\s?bis)?(?:\\s(?:sur|norte|este|oeste))?\\s?,?\\s?(?:#|no\\.?|n[°º]|n[uú]m(?:ero)?\\.?)\\s?\\d{1,3}\\s?[a-z]?\\s?-\\s?\\d{1,3}${within}(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\d])(?:${streets})\\s${name}${numbered}${within}(?![\\p{L}\\d])`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,5}[A-Za-z]?,?\\s(?:[\\p{Lu}][\\p{L}'’.-]*\\s){1,4}(?:${kindsInEnglish})(?![\\p{L}\\d])${within}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:mz|manzana)\\.?\\s?[\\p{L}\\d]{1,4}[ ,]{1,3}(?:lt|lote)\\.?\\s?\\d{1,4}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:urb\\.?|urbanizaci[oó]n|ciudadela|cdla\\.?|conjunto|condominio|condom[ií]nio|residencial)\\s${name}(?:mz|manzana|villa|casa|solar|lote?|torre|bloque|bloco)\\.?\\s?[\\p{L}\\d]{1,4}(?:[ ,]{1,2}(?:villa|casa|solar|lote?|apto?|depto?)\\.?\\s?\\d{1,4})?`,
    'giu',
  ),
  /(?<![\p{L}\d])km\.?\s?\d{1,3}(?:[.,]\d)?,?\s(?:de\s(?:la\s)?)?(?:v[ií]a|carretera|ruta|rodovia|autopista)(?:\s[\p{L}\d-]+){1,4}/giu,
  /(?<![\p{L}\d])\p{L}{3,}(?:weg|straat|laan)\s\d{1,4}(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])cep:?\s?\d{5}-?\d{3}(?!\d)/giu,
];

/** Postal addresses: a street of a kind with its number, and the flat where it is given. */
export function findAddresses(text: string): readonly PersonalData[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      kind: 'address' as const,
      start: index,
      end: index + length,
    })),
  );
}
