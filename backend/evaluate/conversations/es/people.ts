import type { WrittenConversation } from '../written.ts';

/** Moods, complaints, wishes for a person, and what is nobody's business here. */
export const people: readonly WrittenConversation[] = [
  {
    name: 'a person at once',
    kind: 'person',
    accountId: 'EC-1001',
    customer: ['asesor'],
    ends: { turn: 'person', because: ['asked'], within: 1 },
  },
  {
    name: 'no quiero hablar con una máquina',
    kind: 'person',
    accountId: 'AR-2021',
    customer: ['hola', 'sos un bot? pasame con alguien de verdad'],
    ends: { turn: 'person', because: ['asked'], within: 2 },
  },
  {
    name: 'insults Lana',
    kind: 'person',
    accountId: 'CO-2012',
    customer: ['no me sirve esta mierda', 'usted es una estúpida máquina inútil, hijueputa'],
    ends: { turn: 'person', may: ['ticket-opened'] },
  },
  {
    name: 'the technician never came',
    kind: 'complaint',
    accountId: 'PE-2012',
    customer: [
      'Quiero poner un reclamo',
      'el técnico quedó en venir ayer y nunca llegó, perdí todo el día de trabajo',
      'ok gracias',
    ],
    ends: { does: ['ticket-opened'], hears: [/TK-\d{7}/], disposition: ['complaint-registered'], within: 2 },
  },
  {
    name: 'la atención por teléfono fue pésima',
    kind: 'complaint',
    accountId: 'UY-2006',
    customer: [
      'estoy muy disconforme, ayer llamé y me tuvieron una hora esperando y me cortaron. una vergüenza',
      'bueno, espero respuesta',
    ],
    ends: { does: ['ticket-opened'] },
  },
  {
    name: 'a neighbour is behind with her bills',
    kind: 'outside',
    accountId: 'VE-2003',
    customer: [
      'me puede decir cuánto debe mi vecina Carmen Pérez? ella me pidió que averigüe',
      'ah bueno, entonces nada',
    ],
    ends: { never: [/Carmen/] },
  },
  {
    name: 'weather and a recipe',
    kind: 'outside',
    accountId: 'EC-2003',
    customer: [
      'va a llover mañana en Guayaquil?',
      'jaja ya sé que no, bueno ¿cuándo vence mi factura?',
      'gracias',
    ],
    ends: { hears: ['$70,30'] },
  },
  {
    name: 'only says hello and thanks',
    kind: 'outside',
    accountId: 'CL-2009',
    customer: ['holi', 'nada, solo probando', 'chao'],
    ends: {},
  },
  {
    name: 'leaves in the middle of an offer',
    kind: 'silence',
    accountId: 'EC-1001',
    customer: ['quiero cancelar', 'deportes', { silentMinutes: 31 }],
    ends: { does: ['cancellation-registered'], turn: 'nobody', disposition: ['undecided'] },
  },
  {
    name: 'writes again after ten minutes',
    kind: 'silence',
    accountId: 'CO-2010',
    customer: ['no tengo señal', { silentMinutes: 10 }, 'perdón, me llamaron. ya reinicié y no sirvió', 'sí'],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'gone after a copy of the bill',
    kind: 'silence',
    accountId: 'AR-2021',
    customer: ['mandame una copia de la factura', { silentMinutes: 45 }],
    ends: { does: ['bill-sent'], turn: 'nobody', disposition: ['bill-sent'] },
  },
];
