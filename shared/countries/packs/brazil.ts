import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

/** The operation keeps Brasília time; the country has more zones. A cancellation takes effect on the day it is asked. */
export const brazil: CountryPack = {
  code: 'BR',
  name: 'Brazil',
  language: 'pt-BR',
  currency: 'BRL',
  timeZone: 'America/Sao_Paulo',
  phonePrefix: '+55',
  dispute: { treatment: 'suspend-disputed', answerInBusinessDays: 10 },
  cancellationRegisteredBeforeOffer: true,
  cancellationAnsweredInBusinessDays: 0,
  limits: operatorLimits(20_000),
  dispositions: [
    ...operatorDispositions,
    {
      code: 'charge-suspended',
      label: { es: 'Cobro suspendido', 'pt-BR': 'Cobrança suspensa', en: 'Charge suspended' },
      matters: ['bill-query'],
    },
    {
      code: 'recording-requested',
      label: {
        es: 'Pidió la grabación de un contacto',
        'pt-BR': 'Pediu a gravação de um atendimento',
        en: 'Asked for the recording of a contact',
      },
      matters: [],
    },
  ],
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  callBacks: operatorCallBacks,
  shift: operatorShift,
  rules: [
    {
      id: 'br-contact-work-hours',
      kind: 'labour',
      summary: {
        es: 'El trabajo de atención dura como máximo 6 horas por día y 36 por semana, con los descansos incluidos.',
        'pt-BR':
          'O trabalho de atendimento dura no máximo 6 horas por dia e 36 por semana, com as pausas incluídas.',
        en: 'Contact work lasts at most 6 hours a day and 36 a week, breaks included.',
      },
      source: {
        es: 'NR-17, anexo II, según resúmenes de la prensa',
        'pt-BR': 'NR-17, anexo II, segundo resumos da imprensa',
        en: 'NR-17, Annex II, as summarized by the press',
      },
      status: 'secondary',
      enforce: [
        { kind: 'longest-work', per: 'day', minutes: 6 * 60 },
        { kind: 'longest-work', per: 'week', minutes: 36 * 60 },
      ],
    },
    {
      id: 'br-breaks',
      kind: 'labour',
      summary: {
        es: 'Dos descansos de 10 minutos y uno de 20, fuera del puesto y nunca en la primera ni en la última hora; la comida va aparte.',
        'pt-BR':
          'Duas pausas de 10 minutos e uma de 20, fora do posto e nunca na primeira nem na última hora; a refeição é à parte.',
        en: 'Two breaks of 10 minutes and one of 20, away from the station, none in the first or last hour; meals apart.',
      },
      source: {
        es: 'NR-17, anexo II, según el resumen de un experto',
        'pt-BR': 'NR-17, anexo II, segundo o resumo de um especialista',
        en: 'NR-17, Annex II, as summarized by an expert',
      },
      status: 'secondary',
      enforce: [{ kind: 'rests', minutes: [10, 20, 10], notInFirstMinutes: 60, notInLastMinutes: 60 }],
    },
    {
      id: 'br-pause-after-abuse',
      kind: 'labour',
      summary: {
        es: 'Tras un contacto con insultos o amenazas sigue de inmediato una pausa; los métodos que humillan están prohibidos.',
        'pt-BR':
          'Depois de um contato com ofensas ou ameaças vem logo uma pausa; métodos que humilham são proibidos.',
        en: 'A pause follows at once on a contact with abuse or threats; methods that humiliate are barred.',
      },
      source: { es: 'NR-17, anexo II', 'pt-BR': 'NR-17, anexo II', en: 'NR-17, Annex II' },
      status: 'secondary',
      enforce: [
        // The annex is known to name no length; it is the operator's own.
        { kind: 'recovery-pause', minutes: 10 },
      ],
    },
    {
      id: 'br-in-house-covered',
      kind: 'labour',
      summary: {
        es: 'También están alcanzados los centros que una empresa opera para sí misma.',
        'pt-BR': 'Também são abrangidas as centrais que uma empresa opera para si mesma.',
        en: 'Centres that a company runs for itself are covered too.',
      },
      source: {
        es: 'NR-17, anexo II, punto 1.1.1.1',
        'pt-BR': 'NR-17, anexo II, item 1.1.1.1',
        en: 'NR-17, Annex II, item 1.1.1.1',
      },
      status: 'secondary',
    },
    {
      id: 'br-counters-on-demand',
      kind: 'labour',
      summary: {
        es: 'Los contadores de cola y de tiempo quedan ocultos salvo que quien atiende los pida.',
        'pt-BR': 'Os contadores de fila e de tempo ficam ocultos, a não ser que quem atende os peça.',
        en: 'Queue and time counters stay hidden unless the rep asks for them.',
      },
      source: {
        es: 'NR-17, anexo II, texto aún no visto',
        'pt-BR': 'NR-17, anexo II, texto ainda não visto',
        en: 'NR-17, Annex II, text not yet seen',
      },
      status: 'needs-counsel',
      enforce: [{ kind: 'counters-on-demand' }],
    },
    {
      id: 'br-recordings-and-answer',
      kind: 'consumer',
      summary: 'Recordings are kept at least 90 days, and a demand is answered within 7 days.',
      source: 'Decree 11.034/2022, as reported by the press',
      status: 'secondary',
    },
    {
      id: 'br-human-service',
      kind: 'consumer',
      summary: 'A person answers the telephone at least 8 hours a day.',
      source: 'Decree 11.034/2022, as reported by the press',
      status: 'secondary',
    },
    {
      id: 'br-cancellation-at-once',
      kind: 'consumer',
      summary: 'A cancellation takes effect at once, unpaid bills or not.',
      source: 'Decree 11.034/2022, as reported by the press',
      status: 'secondary',
    },
    {
      id: 'br-registered-before-offer',
      kind: 'consumer',
      summary: 'An offer to stay comes only once the request to cancel is on record.',
      source: 'A single press outlet; not confirmed elsewhere',
      status: 'secondary',
    },
    {
      id: 'br-disputed-sum-suspended',
      kind: 'consumer',
      summary:
        'The disputed part of a bill is suspended; bills can be contested for 3 years. Sources name 30 or 7 days for the reply.',
      source: 'Press; a second page differs on the term',
      status: 'secondary',
    },
  ],
};
