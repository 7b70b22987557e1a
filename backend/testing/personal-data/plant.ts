import type { PersonalDataKind } from '../../guardrails/personal-data/personal-data.ts';

/** A pretend identifier, in words that people put around it. */
export interface Planted {
  readonly kind: PersonalDataKind;
  readonly value: string;
  readonly text: string;
}

/** Numbers that follow each other at random and are the same at every run. */
export function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Draw = ReturnType<typeof drawing>;

const digits = (draw: Draw, count: number) => Array.from({ length: count }, () => draw(10)).join('');
const pick = <Item>(draw: Draw, items: readonly Item[]) => items[draw(items.length)] as Item;
const sum = (body: string, weights: readonly number[]) =>
  weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
const lowOrZero = (rest: number) => (rest < 2 ? 0 : 11 - rest);
const luhn = (body: string) => {
  const doubled = Array.from(body)
    .toReversed()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  return (10 - (doubled.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0) % 10)) % 10;
};

function cpf(draw: Draw): string {
  const body = `${1 + draw(9)}${digits(draw, 8)}`;
  const first = lowOrZero(sum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  const second = lowOrZero(sum(`${body}${first}`, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return `${body.slice(0, 3)}.${body.slice(3, 6)}.${body.slice(6)}-${first}${second}`;
}

function cnpj(draw: Draw): string {
  const body = `${digits(draw, 8)}0001`;
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  const first = lowOrZero(sum(body, weights.slice(1)) % 11);
  const second = lowOrZero(sum(`${body}${first}`, weights) % 11);
  return `${body.slice(0, 2)}.${body.slice(2, 5)}.${body.slice(5, 8)}/${body.slice(8)}-${first}${second}`;
}

function rut(draw: Draw): string {
  const body = `${5 + draw(20)}${digits(draw, 6)}`;
  const total = Array.from(body)
    .toReversed()
    .reduce((so, digit, index) => so + Number(digit) * (2 + (index % 6)), 0);
  const left = 11 - (total % 11);
  return `${body}-${left === 11 ? 0 : left === 10 ? 'K' : left}`;
}

/** Eleven digits whose last is eleven less the rest; drawn again where that is ten. */
function taxNumber(draw: Draw, prefixes: readonly string[]): string {
  for (;;) {
    const body = `${pick(draw, prefixes)}${digits(draw, 8)}`;
    const left = 11 - (sum(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
    if (left !== 10) return `${body}${left === 11 ? 0 : left}`;
  }
}

function cedula(draw: Draw): string {
  const body = `${pick(draw, ['01', '09', '17', '24'])}${draw(6)}${digits(draw, 6)}`;
  const doubled = Array.from(body).map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  const total = doubled.reduce((so, value) => so + (value > 9 ? value - 9 : value), 0);
  return `${body}${(10 - (total % 10)) % 10}`;
}

function card(draw: Draw): string {
  const body = `${pick(draw, ['4', '51', '36', '6011'])}${digits(draw, 20)}`.slice(0, 15);
  const number = `${body}${luhn(body)}`;
  return pick(draw, [number, number.replaceAll(/(\d{4})(?=\d)/g, '$1 ')]);
}

const surnames = ['Paredes', 'Souza', 'Quispe', 'Fernández', 'Joseph', 'Oliveira', 'Rojas', 'Mendoza'];

const makers: Readonly<Partial<Record<PersonalDataKind, (draw: Draw) => string>>> = {
  cpf,
  cnpj,
  rut,
  cuit: (draw) => taxNumber(draw, ['20', '23', '27', '30']).replace(/^(\d{2})(\d{8})(\d)$/, '$1-$2-$3'),
  ruc: (draw) => pick(draw, [taxNumber(draw, ['10', '20']), `${cedula(draw)}001`]),
  cedula,
  dni: (draw) => `${10 + draw(80)}${digits(draw, 6)}`,
  passport: (draw) => `${pick(draw, ['AB', 'FX', 'P'])}${digits(draw, 7)}`,
  card,
  'bank-account': (draw) => `22${digits(draw, 9)}`,
  phone: (draw) =>
    pick(draw, [
      `+593 9${7 + draw(3)} ${digits(draw, 3)} ${digits(draw, 4)}`,
      `(11) 9${7 + draw(3)}${digits(draw, 3)}-${digits(draw, 4)}`,
      `+1 868 68${draw(10)} ${digits(draw, 4)}`,
    ]),
  email: (draw) =>
    `${pick(draw, surnames).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()}.${digits(draw, 3)}@${pick(draw, ['correo.ec', 'mail.com.br', 'post.tt'])}`,
  address: (draw) =>
    pick(draw, [
      `Calle ${pick(draw, surnames)} ${10 + draw(900)}`,
      `Rua ${pick(draw, surnames)}, ${10 + draw(900)}`,
      `${10 + draw(900)} ${pick(draw, surnames)} Street`,
    ]),
};

const around: Readonly<Partial<Record<PersonalDataKind, readonly string[]>>> = {
  cpf: ['meu CPF é @', 'pode anotar: @', 'cpf @, por favor'],
  cnpj: ['o CNPJ da loja é @', 'a nota é para @'],
  rut: ['mi RUT es @', 'anote @ y gracias'],
  cuit: ['mi CUIT es @', 'facturen a @'],
  ruc: ['RUC @', 'la factura va al RUC @ de la empresa'],
  cedula: ['mi cédula es @', 'soy @, titular del servicio'],
  dni: ['mi DNI es @', 'DNI @, a nombre de mi mamá'],
  passport: ['mi pasaporte es @', 'passaporte @', 'my passport number is @'],
  card: ['pague con la tarjeta @', 'o cartão é @', 'charge it to @ please'],
  'bank-account': ['deposite en la cuenta de ahorros @', 'conta corrente @', 'my bank account is @'],
  phone: ['llámeme al @', 'meu celular é @', 'my number is @, any time'],
  email: ['escríbame a @', 'manda para @', 'send it to @ thanks'],
  address: ['vivo en @', 'moro na @, perto do mercado', 'I moved to @ last week'],
};

/** So many pretend identifiers, of every kind in turn. */
export function plant(count: number, seed = 1): readonly Planted[] {
  const draw = drawing(seed);
  const kinds = Object.keys(makers) as readonly PersonalDataKind[];
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] as PersonalDataKind;
    const value = makers[kind]?.(draw) ?? '';
    return { kind, value, text: pick(draw, around[kind] ?? ['@']).replace('@', value) };
  });
}
