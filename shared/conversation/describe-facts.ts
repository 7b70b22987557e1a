import { localeOf, type CountryCode } from '../countries/country.ts';
import { formatDay } from '../countries/day.ts';
import type { Language, LocalText } from '../language.ts';
import type { KnownFact } from './briefing.ts';

const answers = {
  plan: {
    yes: {
      es: 'acepta el plan ofrecido',
      'pt-BR': 'aceita o plano oferecido',
      en: 'accepts the plan offered',
    },
    no: {
      es: 'no quiere el plan ofrecido',
      'pt-BR': 'não quer o plano oferecido',
      en: 'declines the plan offered',
    },
    hesitates: {
      es: 'duda del plan ofrecido',
      'pt-BR': 'hesita com o plano oferecido',
      en: 'hesitates about the plan',
    },
  },
  loyalty: {
    yes: { es: 'acepta el descuento', 'pt-BR': 'aceita o desconto', en: 'accepts the discount' },
    no: { es: 'no quiere el descuento', 'pt-BR': 'não quer o desconto', en: 'declines the discount' },
    hesitates: {
      es: 'duda del descuento',
      'pt-BR': 'hesita com o desconto',
      en: 'hesitates about the discount',
    },
  },
} as const satisfies Record<string, Readonly<Record<string, LocalText>>>;

/** What a value that the playbooks keep means to a person; what is not listed is said as it is. */
const meanings: Readonly<Record<string, Readonly<Record<string, LocalText>>>> = {
  'plan-answer': answers.plan,
  'loyalty-answer': answers.loyalty,
  decision: { leave: { es: 'decidió irse', 'pt-BR': 'decidiu sair', en: 'decided to leave' } },
  genres: {
    '*': {
      es: 'sin preferencia de programas',
      'pt-BR': 'sem preferência de programas',
      en: 'no preference in programmes',
    },
  },
  'e-mail-answer': {
    yes: { es: 'confirmó su correo', 'pt-BR': 'confirmou o e-mail', en: 'confirmed the e-mail' },
    no: {
      es: 'el correo registrado no es el suyo',
      'pt-BR': 'o e-mail cadastrado não é o seu',
      en: 'the e-mail on file is not theirs',
    },
  },
  'picture-back': {
    yes: { es: 'la imagen volvió', 'pt-BR': 'a imagem voltou', en: 'the picture is back' },
    no: {
      es: 'sigue sin imagen tras reiniciar',
      'pt-BR': 'segue sem imagem após reiniciar',
      en: 'still no picture after a restart',
    },
  },
  'parts-answer': {
    yes: { es: 'acepta las cuotas', 'pt-BR': 'aceita as parcelas', en: 'accepts the parts' },
    hesitates: {
      es: 'duda de las cuotas',
      'pt-BR': 'hesita com as parcelas',
      en: 'hesitates about the parts',
    },
  },
  'moving-answer': {
    yes: { es: 'confirmó la mudanza', 'pt-BR': 'confirmou a mudança', en: 'confirmed the move' },
    hesitates: { es: 'duda de la mudanza', 'pt-BR': 'hesita com a mudança', en: 'hesitates about the move' },
  },
};

/** What a value stands for where it does not say so itself. */
const frames: Readonly<Record<string, LocalText>> = {
  genres: { es: 've {value}', 'pt-BR': 'assiste {value}', en: 'watches {value}' },
  plan: { es: 'le interesa {value}', 'pt-BR': 'tem interesse no {value}', en: 'is interested in {value}' },
  'visit-day': { es: 'visita el {value}', 'pt-BR': 'visita em {value}', en: 'visit on {value}' },
  'proposed-day': {
    es: 'visita propuesta para el {value}',
    'pt-BR': 'visita proposta para {value}',
    en: 'visit proposed for {value}',
  },
  parts: { es: '{value} cuotas', 'pt-BR': '{value} parcelas', en: '{value} parts' },
  'new-address': {
    es: 'nueva dirección: {value}',
    'pt-BR': 'novo endereço: {value}',
    en: 'new address: {value}',
  },
  'moving-day': { es: 'se muda el {value}', 'pt-BR': 'muda-se em {value}', en: 'moves on {value}' },
  'also-wants': { es: 'también: {value}', 'pt-BR': 'também: {value}', en: 'also: {value}' },
};

/** The facts as people read them, in the conversation's language; those that were taken back are left out. */
export function describeFacts(
  facts: readonly KnownFact[],
  { language, country }: { readonly language: Language; readonly country: CountryCode },
): readonly KnownFact[] {
  const locale = localeOf(language, country);
  return facts
    .filter(({ value }) => value !== '')
    .map(({ name, value, standing }) => ({
      name,
      value: describe(name, value, language, locale),
      standing,
    }));
}

function describe(name: string, value: string, language: Language, locale: string): string {
  const meaning = meanings[name]?.[value];
  if (meaning) return meaning[language];
  const written = /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, locale) : value;
  return frames[name]?.[language].replace('{value}', () => written) ?? written;
}
