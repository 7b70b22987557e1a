import {
  digitsOf,
  isBirthday,
  isCard,
  isCbu,
  isCnpj,
  isCpf,
  isCuit,
  isEcuadorianCedula,
  isEcuadorianRuc,
  isIban,
  isNit,
  isPeruvianRuc,
  isRif,
  isRut,
  isUruguayanCedula,
} from './check-digits.ts';
import type { PersonalData, PersonalDataKind } from './personal-data.ts';

/** How many signs before a number may say what it is. */
const namedWithin = 40;

const named = (words: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])[^\\d\\n]{0,24}$`, 'iu');

/** Words right before a number that name it; whoever writes them means what follows. */
const naming: Readonly<Partial<Record<PersonalDataKind, RegExp>>> = {
  cpf: named('cpf'),
  cnpj: named('cnpj'),
  rut: named('rut|run|r\\.u\\.t\\.?'),
  cuit: named('cuit|cuil'),
  ruc: named('ruc|r\\.u\\.c\\.?'),
  nit: named('nit|n\\.i\\.t\\.?'),
  rif: named('rif|r\\.i\\.f\\.?'),
  cedula: named('c[eé]dulas?|c\\.? ?c\\.?|c\\.? ?i\\.?|identidad'),
  dni: named('dni|d\\.n\\.i\\.?|documentos?|doc'),
  'national-id': named(
    'national id|id (?:card|number)|identification|identity|licencia|licen[cs]e|nrn|cnh|rg|sedula|id',
  ),
  passport: named('pasaportes?|passaportes?|passports?'),
  card: named('tarjetas?|cart[aã]o|cart[oõ]es|(?:credit|debit) card|card'),
  'bank-account': named(
    'cbu|cvu|cci|iban|pix|(?:cuentas?|contas?|accounts?)(?: (?:bancari[ao]s?|corriente|corrente|poupan[cç]a|de (?:ahorros?|banco|d[eé]p[oó]sito)|banc[aá]ria))?|(?:bank|savings|checking) account|ahorros|poupan[cç]a|ag[eê]ncia',
  ),
};

/** Digits with what people write between them, or the letters of a document around them. */
const written =
  /(?<![\p{L}\d])(?:[A-Z]{1,3}[-. ]?)?\d(?:[.\-/ ]{0,3}[\dA-Z]){4,33}(?:[-.]?[kK])?(?![\p{L}\d])/gu;
/** The same without any letter: where letters belong to the words around it. */
const bare = /(?<![\d])\d(?:[.\-/ ]{0,3}\d){4,24}(?:-[kK])?(?![\d])/gu;

/** Dates, amounts and machines: numbers, but nobody's. */
const notPersonal = [
  /^(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?$/,
  /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}$/,
  /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/,
  /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/,
  // An address of a machine.
  /^\d{1,3}(?:\.\d{1,3}){3}$/,
];

/** Documents, cards and accounts: by their check digits, or by the word before them where they have none. */
export function findNumbers(text: string): readonly PersonalData[] {
  return [written, bare].flatMap((pattern) => {
    const found: PersonalData[] = [];
    for (const match of text.matchAll(pattern)) {
      const kind = kindOf(match[0], text.slice(Math.max(0, match.index - namedWithin), match.index));
      if (kind) found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
    return found;
  });
}

function kindOf(number: string, before: string): PersonalDataKind | null {
  const name = nameBefore(before);
  if (name && fits(name, number)) return name;
  if (isOrdinary(number) || /\p{Lu}{2,}-$/u.test(before)) return null;
  return checked(number);
}

/** Whether a number is written as a date or an amount is, or begins with a date. */
export function isOrdinary(number: string): boolean {
  return (
    notPersonal.some((pattern) => pattern.test(number)) || /\d[-/.]\d{1,2}[-/.](?:19|20)\d{2}\s/.test(number)
  );
}

function nameBefore(before: string): PersonalDataKind | null {
  const [nearest] = Object.entries(naming)
    .flatMap(([kind, pattern]) => {
      const at = before.search(pattern);
      return at < 0 ? [] : [{ kind: kind as PersonalDataKind, at }];
    })
    .toSorted((one, other) => other.at - one.at);
  return nearest?.kind ?? null;
}

/** How many digits a number has that is called so; a named one is believed even where its check digit is wrong. */
const lengths: Readonly<Partial<Record<PersonalDataKind, readonly [number, number]>>> = {
  cpf: [11, 11],
  cnpj: [12, 14],
  rut: [7, 9],
  cuit: [10, 11],
  ruc: [9, 13],
  nit: [8, 11],
  rif: [8, 9],
  cedula: [6, 11],
  dni: [6, 10],
  'national-id': [7, 12],
  passport: [5, 10],
  card: [13, 19],
  'bank-account': [6, 28],
};

function fits(kind: PersonalDataKind, number: string): boolean {
  const [least, most] = lengths[kind] ?? [0, 0];
  const digits = digitsOf(number).length;
  return digits >= least && digits <= most;
}

/** What a number is by its own shape and check digits, whatever stands before it. */
function checked(number: string): PersonalDataKind | null {
  const digits = digitsOf(number);
  const signs = number.replaceAll(/[^0-9A-Z]/g, '');
  const letters = signs.replaceAll(/\d/g, '');
  if (letters === '') {
    if (isCpf(digits)) return 'cpf';
    if (isCuit(digits)) return 'cuit';
    if (isPeruvianRuc(digits) || isEcuadorianRuc(digits)) return 'ruc';
    if (isCnpj(digits)) return 'cnpj';
    if (isEcuadorianCedula(digits)) return 'cedula';
    if (isCbu(digits)) return 'bank-account';
    if (isCard(digits)) return 'card';
  }
  if (isIban(signs)) return 'bank-account';
  if (/^[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}\/[0-9A-Z]{4}-\d{2}$/.test(number) && isCnpj(signs))
    return 'cnpj';
  return byShape(number);
}

function byShape(number: string): PersonalDataKind | null {
  const rut = /^(\d{1,2}\.?\d{3}\.?\d{3})-([\dkK])$/.exec(number);
  if (rut?.[1] && rut[2]) {
    const body = digitsOf(rut[1]);
    if (isRut(body, rut[2])) return 'rut';
    if (isUruguayanCedula(body + rut[2])) return 'cedula';
  }
  const nit = /^(\d{3}\.?\d{3}\.?\d{3,4})-(\d)$/.exec(number);
  if (nit?.[1] && nit[2] && isNit(digitsOf(nit[1]), nit[2])) return 'nit';
  const venezuelan = /^([VEJGPC])[-. ]?([\d.]{6,11})(?:-?(\d))?$/i.exec(number);
  if (venezuelan?.[1] && venezuelan[2]) {
    const digits = digitsOf(venezuelan[2] + (venezuelan[3] ?? ''));
    if (isRif(venezuelan[1], digits) || /^[JG]-?\d{8}-?\d$/i.test(number)) return 'rif';
    if (/[VE]/i.test(venezuelan[1]) && digits.length >= 6 && digits.length <= 8) return 'cedula';
  }
  return /^\d{6}-\d{4}$/.test(number) && isBirthday(number) ? 'national-id' : null;
}
