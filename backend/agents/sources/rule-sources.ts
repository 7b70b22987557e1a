import type { Source } from '../../../shared/conversation/source.ts';
import { formatDay } from '../../../shared/countries/day.ts';
import type { Language } from '../../../shared/language.ts';
import { addBusinessDays } from '../../accounts/business-days.ts';
import type { Standing } from '../standing.ts';

/** Working days ahead that may be proposed to a customer. */
const workingDaysAhead = 5;

const words = {
  es: {
    dispute: (days: number) => `Un reclamo se responde en ${days} días hábiles`,
    cancellation: (days: number) => `Una baja se resuelve en ${days} días hábiles`,
    terms: 'Plazos',
    calendar: 'Calendario',
    today: 'Hoy es',
    working: 'Próximos días hábiles',
  },
  'pt-BR': {
    dispute: (days: number) => `Uma contestação é respondida em ${days} dias úteis`,
    cancellation: (days: number) => `Um cancelamento é concluído em ${days} dias úteis`,
    terms: 'Prazos',
    calendar: 'Calendário',
    today: 'Hoje é',
    working: 'Próximos dias úteis',
  },
  en: {
    dispute: (days: number) => `A dispute is answered within ${days} business days`,
    cancellation: (days: number) => `A cancellation is settled within ${days} business days`,
    terms: 'Terms',
    calendar: 'Calendar',
    today: 'Today is',
    working: 'Next business days',
  },
} as const satisfies Record<Language, unknown>;

/** The country's terms and consumer rules that are in force, and its calendar. Labour rules are not the customer's. */
export function ruleSources(standing: Standing): readonly Source[] {
  const { country, conversation, locale, today } = standing;
  const say = words[conversation.language];
  const ahead = Array.from({ length: workingDaysAhead }, (_, index) =>
    formatDay(addBusinessDays(today, index + 1, country.code), locale),
  );
  const sources: readonly (readonly [string, string, string])[] = [
    ['dispute', `${say.terms}: ${country.name}`, say.dispute(country.dispute.answerInBusinessDays)],
    [
      'cancellation',
      `${say.terms}: ${country.name}`,
      say.cancellation(country.cancellationAnsweredInBusinessDays),
    ],
    [
      'calendar',
      `${say.calendar}: ${country.name}`,
      `${say.today} ${formatDay(today, locale)}. ${say.working}: ${ahead.join('; ')}.`,
    ],
    ...country.rules.flatMap((rule) =>
      rule.kind === 'consumer' && rule.status !== 'needs-counsel'
        ? [[rule.id, rule.source, rule.summary] as const]
        : [],
    ),
  ];
  return sources.map(([id, title, text]) => ({
    kind: 'country-rule',
    id: `${country.code}/${id}`,
    title,
    text,
  }));
}
