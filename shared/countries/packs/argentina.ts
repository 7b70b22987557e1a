import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

/** Billing claims are answered in 5 business days here, sooner than the operator's own 10. */
export const argentina: CountryPack = {
  code: 'AR',
  name: 'Argentina',
  language: 'es',
  currency: 'ARS',
  timeZone: 'America/Argentina/Buenos_Aires',
  phonePrefix: '+54',
  dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 5 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 5,
  limits: operatorLimits(3_000_000),
  dispositions: [
    ...operatorDispositions,
    {
      code: 'withdrawn-in-time',
      label: {
        es: 'Arrepentimiento de la contratación',
        'pt-BR': 'Desistência da contratação',
        en: 'Contract withdrawn',
      },
      matters: ['upgrade', 'retention'],
    },
  ],
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  callBacks: operatorCallBacks,
  shift: operatorShift,
  rules: [
    {
      id: 'ar-contact-centre-week',
      kind: 'labour',
      summary: {
        es: 'En los centros de contacto se trabajan 36 horas por semana; otro sindicato puede haber acordado otra cosa.',
        'pt-BR':
          'Nas centrais de atendimento trabalham-se 36 horas por semana; outro sindicato pode ter acordado outra coisa.',
        en: 'Contact-centre staff work 36 hours a week; another union may have agreed otherwise.',
      },
      source: {
        es: 'Convenio colectivo 781/20, según la prensa',
        'pt-BR': 'Convenção coletiva 781/20, segundo a imprensa',
        en: 'Collective agreement 781/20, as reported by the press',
      },
      status: 'secondary',
      enforce: [{ kind: 'longest-work', per: 'week', minutes: 36 * 60 }],
    },
    {
      id: 'ar-telework-disconnection',
      kind: 'labour',
      summary: {
        es: 'Quien teletrabaja puede desconectarse fuera de su horario, y su intimidad está protegida.',
        'pt-BR':
          'Quem faz teletrabalho pode se desconectar fora do seu horário, e sua privacidade é protegida.',
        en: 'Teleworkers may disconnect outside their hours, and their privacy is protected.',
      },
      source: {
        es: 'Ley 27.555, artículos 5 y 15, vigente desde el 1 de abril de 2021, según comentarios',
        'pt-BR': 'Lei 27.555, artigos 5 e 15, em vigor desde 1º de abril de 2021, segundo comentários',
        en: 'Law 27.555, articles 5 and 15, in force since 1 April 2021, from commentary',
      },
      status: 'secondary',
      enforce: [{ kind: 'end-of-shift' }],
    },
    {
      id: 'ar-claim-answer',
      kind: 'consumer',
      summary: 'Claims are answered in 3 business days for faults, 5 for billing and 10 for the rest.',
      source: 'Resolution 733/2017, as reported by the press',
      status: 'secondary',
    },
    {
      id: 'ar-cancellation-button',
      kind: 'consumer',
      summary: 'Cancelling and changing one’s mind take one button, without further steps.',
      source: 'Disposition 954/2025, in force since 4 September 2025, as reported by the press',
      status: 'secondary',
    },
  ],
};
