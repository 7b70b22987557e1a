import type { CountryCode } from '../../../../shared/countries/country.ts';
import type { Market } from '../market.ts';
import { argentina } from './argentina.ts';
import { barbados } from './barbados.ts';
import { brazil } from './brazil.ts';
import { chile } from './chile.ts';
import { colombia } from './colombia.ts';
import { curacao } from './curacao.ts';
import { ecuador } from './ecuador.ts';
import { peru } from './peru.ts';
import { trinidadAndTobago } from './trinidad-and-tobago.ts';
import { uruguay } from './uruguay.ts';
import { venezuela } from './venezuela.ts';

export const markets: Readonly<Record<CountryCode, Market>> = {
  AR: argentina,
  BB: barbados,
  BR: brazil,
  CL: chile,
  CO: colombia,
  CW: curacao,
  EC: ecuador,
  PE: peru,
  TT: trinidadAndTobago,
  UY: uruguay,
  VE: venezuela,
};
