/** What counts as personal data when it stands in a text. Each is recognized in `recognizers`. */
export const personalDataKinds = [
  'email',
  'card',
  'bank-account',
  'cpf',
  'cnpj',
  'rut',
  'cuit',
  'ruc',
  'nit',
  'rif',
  'cedula',
  'dni',
  'national-id',
  'passport',
  'phone',
  'address',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A piece of a text, from `start` up to `end`, in UTF-16 code units. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}
