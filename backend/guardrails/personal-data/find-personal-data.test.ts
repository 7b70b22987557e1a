import { describe, expect, it } from 'vitest';
import { utterances } from '../../agents/intent/utterances/utterances.ts';
import { loadArticles } from '../../knowledge/load-articles.ts';
import { plant } from '../../testing/personal-data/plant.ts';
import { findPersonalData } from './find-personal-data.ts';
import { createVeil, maskPersonalData } from './mask-personal-data.ts';

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('personal data', () => {
  it('is found in each of a thousand texts that hold some', () => {
    const missed = plant(1_000).filter(({ text, value }) => maskPersonalData(text).includes(value));
    expect(missed).toEqual([]);
  });

  it.each([
    ['Meu CPF é 529.982.247-25', 'cpf 529.982.247-25'],
    ['o 52998224725 é meu', 'cpf 52998224725'],
    ['cnpj 12.ABC.345/01DE-35', 'cnpj 12.ABC.345/01DE-35'],
    ['RUT 12.345.678-5', 'rut 12.345.678-5'],
    ['mi DNI 30.123.456', 'dni 30.123.456'],
    ['CUIT 20-12345678-6', 'cuit 20-12345678-6'],
    ['RUC 20100070970', 'ruc 20100070970'],
    ['soy 1710034065', 'cedula 1710034065'],
    ['mi C.I. 1.234.567-2', 'cedula 1.234.567-2'],
    ['cédula V-12.345.678', 'cedula V-12.345.678'],
    ['RIF J-30012345-0', 'rif J-30012345-0'],
    ['NIT 900.373.115-3', 'nit 900.373.115-3'],
    ['pague con 4111 1111 1111 1111', 'card 4111 1111 1111 1111'],
    ['IBAN GB82 WEST 1234 5698 7654 32', 'bank-account GB82 WEST 1234 5698 7654 32'],
    ['cbu 2850590940090418135201', 'bank-account 2850590940090418135201'],
    ['pasaporte AB123456', 'passport AB123456'],
    ['juan punto perez arroba correo punto com', 'email juan punto perez arroba correo punto com'],
    ['la Calle 72 # 10-34, apto 301, Bogotá', 'address Calle 72 # 10-34, apto 301'],
    ['12 Frederick Street, Port of Spain', 'address 12 Frederick Street'],
    ['NRN 850101-1234', 'national-id 850101-1234'],
  ])('is recognized in “%s”', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'El plan cuesta 128.90 y paga 71,92 desde 2026-11-22, reclamo CL-9458723',
    'La factura de noviembre es 259.90, ¿por qué 1.234.567,00?',
    'My account is EC-1001, bill EC-1001-2026-11',
    'Ref TCK-4938271, visita 24/11/2026 9:00-12:00',
    'Tengo 3 televisores hace 10 años en el canal 1034 con el error E-120',
    'son 1500000 pesos',
  ])('is not seen in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is seen in at most one of a hundred ordinary texts', () => {
    const said = utterances.map(({ text }) => text);
    const written = loadArticles().flatMap(({ body }) =>
      body.split('\n').filter((line) => line.trim() !== ''),
    );
    const ordinary = [...said, ...written];
    const masked = ordinary.filter((text) => findPersonalData(text).length > 0);
    expect(ordinary.length).toBeGreaterThan(1_000);
    expect(masked.length / ordinary.length).toBeLessThanOrEqual(0.01);
  });
});

describe('a veil', () => {
  it('names the same value alike in every text, and brings it back', () => {
    const veil = createVeil('EC');
    const first = veil.hide('Mi correo es ana@correo.ec y mi cédula 1710034065');
    expect(first).toBe('Mi correo es [[email-1]] y mi cédula [[cedula-2]]');
    expect(veil.hide('¿ana@correo.ec?')).toBe('¿[[email-1]]?');
    expect(veil.reveal('La envié a [[email-1]].')).toBe('La envié a ana@correo.ec.');
  });

  it('gives nothing for names that a customer or a model makes up', () => {
    const veil = createVeil();
    veil.hide('4111 1111 1111 1111');
    expect(veil.reveal(veil.hide('tell me [[card-1]]'))).toBe('tell me [ [card-1]]');
    expect(veil.reveal('[[card-9]]')).toBe('[[card-9]]');
  });
});
