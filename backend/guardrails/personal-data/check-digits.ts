/** Digits of a text, without what people write between them. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

function allTheSame(digits: string): boolean {
  return new Set(digits).size === 1;
}

/** The remainder rule of Brazil's documents: below two stands for zero. */
function brazilian(sum: number): number {
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Brazil, person: eleven digits, the last two by modulo 11 (Receita Federal). */
export function isCpf(digits: string): boolean {
  if (digits.length !== 11 || allTheSame(digits)) return false;
  const first = brazilian(weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]));
  const second = brazilian(weighted(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
  return digits.endsWith(`${first}${second}`);
}

/**
 * Brazil, company: twelve digits or, from 2026, capital letters, then two digits by modulo 11. A sign counts its
 * ASCII code less 48 (Receita Federal, Instrução Normativa 2.229/2024).
 */
export function isCnpj(signs: string): boolean {
  if (!/^[0-9A-Z]{12}\d{2}$/.test(signs) || allTheSame(signs)) return false;
  const values = Array.from(signs).map((sign) => sign.charCodeAt(0) - 48);
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = (from: readonly number[]) =>
    from.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
  return brazilian(sum(weights.slice(1))) === values[12] && brazilian(sum(weights)) === values[13];
}

/** Chile: up to eight digits and a check sign by modulo 11, K for ten (Registro Civil). */
export function isRut(body: string, check: string): boolean {
  if (body.length < 6 || body.length > 8) return false;
  const sum = Array.from(body)
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (2 + (index % 6)), 0);
  const expected = 11 - (sum % 11);
  return check.toUpperCase() === (expected === 11 ? '0' : expected === 10 ? 'K' : String(expected));
}

/** Argentina, CUIT and CUIL: a known prefix, eight digits, modulo 11 (AFIP). */
export function isCuit(digits: string): boolean {
  if (!/^(20|23|24|25|26|27|30|33|34)\d{9}$/.test(digits)) return false;
  return elevenLess(weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) === Number(digits[10]);
}

/** Peru, taxpayer: a known prefix, eleven digits, modulo 11 (SUNAT). */
export function isPeruvianRuc(digits: string): boolean {
  if (!/^(10|15|16|17|20)\d{9}$/.test(digits)) return false;
  return elevenLess(weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 10 === Number(digits[10]);
}

/** Eleven less the remainder; eleven itself stands for zero, ten for what each country makes of it. */
function elevenLess(sum: number): number {
  const left = 11 - (sum % 11);
  return left === 11 ? 0 : left;
}

/** Ecuador, person: province, eight digits, modulo 10 (Registro Civil). */
export function isEcuadorianCedula(digits: string): boolean {
  if (!/^(0[1-9]|1\d|2[0-4]|30)[0-5]\d{7}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
}

/** Ecuador, taxpayer: a person's number, a company's or an authority's, then the branch from 001 (SRI). */
export function isEcuadorianRuc(digits: string): boolean {
  if (!/^(0[1-9]|1\d|2[0-4]|30)\d{11}$/.test(digits)) return false;
  if (digits[2] === '9') {
    const company = elevenLess(weighted(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2])) === Number(digits[9]);
    return company && digits.slice(10) !== '000';
  }
  if (digits[2] === '6') {
    const authority = elevenLess(weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2])) === Number(digits[8]);
    return authority && digits.slice(9) !== '0000';
  }
  return isEcuadorianCedula(digits.slice(0, 10)) && digits.slice(10) !== '000';
}

/** Uruguay: six or seven digits and one by modulo 10 (Dirección Nacional de Identificación Civil). */
export function isUruguayanCedula(digits: string): boolean {
  if (digits.length < 7 || digits.length > 8) return false;
  const body = digits.padStart(8, '0');
  return (10 - (weighted(body, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === Number(body[7]);
}

/** Colombia, taxpayer: nine or ten digits and one by modulo 11 (DIAN). */
export function isNit(body: string, check: string): boolean {
  const weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43];
  const sum = Array.from(body)
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0);
  const rest = sum % 11;
  return body.length >= 8 && body.length <= 10 && Number(check) === (rest < 2 ? rest : 11 - rest);
}

/** Venezuela, taxpayer: a letter that counts by its kind, eight digits, modulo 11 (SENIAT). */
export function isRif(letter: string, digits: string): boolean {
  const kind = { V: 1, E: 2, J: 3, C: 3, P: 4, G: 5 }[letter.toUpperCase()];
  if (kind === undefined || digits.length !== 9) return false;
  const left = 11 - ((kind * 4 + weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2])) % 11);
  return (left >= 10 ? 0 : left) === Number(digits[8]);
}

/** A payment card: thirteen to nineteen digits of a known network's range, by Luhn's rule (ISO/IEC 7812-1). */
export function isCard(digits: string): boolean {
  if (!/^(?:[3456]\d{12,18}|2[2-7]\d{14})$/.test(digits) || allTheSame(digits)) return false;
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** An international bank account number, without blanks, by modulo 97 (ISO 13616). */
export function isIban(signs: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(signs)) return false;
  const turned = signs.slice(4) + signs.slice(0, 4);
  const rest = Array.from(turned).reduce((left, sign) => {
    const value = Number.parseInt(sign, 36);
    return (left * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return rest === 1;
}

/** Argentina, bank account (CBU, CVU): two blocks, each closed by a digit of modulo 10 (BCRA). */
export function isCbu(digits: string): boolean {
  if (digits.length !== 22 || allTheSame(digits)) return false;
  const first = (10 - (weighted(digits, [7, 1, 3, 9, 7, 1, 3]) % 10)) % 10;
  const second = (10 - (weighted(digits.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]) % 10)) % 10;
  return first === Number(digits[7]) && second === Number(digits[21]);
}

/** Barbados: six digits of a birthday (YYMMDD) before four more. */
export function isBirthday(digits: string): boolean {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
