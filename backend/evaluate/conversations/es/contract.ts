import type { WrittenConversation } from '../written.ts';

/** Plans and payments. */
export const contract: readonly WrittenConversation[] = [
  {
    name: 'what plans are there, and the one with football',
    kind: 'plans',
    accountId: 'EC-2001',
    customer: ['hola q planes tienen?', 'quiero uno con fútbol', 'listo, cámbieme a ese', 'gracias'],
    ends: { does: ['plan-changed'], disposition: ['plan-changed'], hears: ['$128,90'] },
  },
  {
    name: 'asks a price and leaves',
    kind: 'plans',
    accountId: 'PE-2003',
    customer: ['cuánto está el plan Familia?', 'ah ya, lo voy a pensar', 'chau'],
    ends: { hears: ['79.90'] },
  },
  {
    name: 'says the plan costs less than it does',
    kind: 'plans',
    accountId: 'CL-2006',
    customer: ['el Premium vale 20.000 cierto?', 'uy no, muy caro. déjalo así nomás'],
    ends: { hears: ['$42.990'], never: ['$20.000'] },
  },
  {
    name: 'pásame a Familia',
    kind: 'plans',
    accountId: 'AR-2005',
    customer: ['quiero pasarme al plan Familia', 'dale', 'gracias genia'],
    ends: { does: ['plan-changed'], hears: [/21\.900,00/] },
  },
  {
    name: 'more for the kids, then rather not',
    kind: 'plans',
    accountId: 'CO-2004',
    customer: [
      'quisiera un plan mejorcito',
      'dibujitos para los niños y películas',
      'uy no, muy costoso',
      'no gracias',
    ],
    ends: {},
  },
  {
    name: 'the best plan already',
    kind: 'plans',
    accountId: 'CO-2015',
    customer: ['quiero subir de plan', 'ah bueno, gracias por la sinceridad jaja'],
    ends: { hears: ['Premium'] },
  },
  {
    name: 'which channels has my plan',
    kind: 'plans',
    accountId: 'VE-2021',
    customer: ['mi plan Básico qué trae?', 'y el Familia?', 'ok gracias'],
    ends: { hears: [/3\.490,00/] },
  },
  {
    name: 'two overdue bills in three parts',
    kind: 'payment',
    accountId: 'EC-2011',
    customer: [
      'No tengo para pagar todo lo que debo, me puede dar facilidades?',
      'en 3 pagos',
      'si',
      'Dios le pague',
    ],
    ends: {
      does: ['payment-arranged'],
      disposition: ['payment-arranged'],
      hears: ['$374,50', '$124,84'],
      within: 3,
    },
  },
  {
    name: 'cuotas, primero seis y después cuatro',
    kind: 'payment',
    accountId: 'AR-2011',
    customer: ['puedo pagar en cuotas lo q debo?', 'en 12 cuotas', 'y en 4?', 'bueno dale'],
    ends: { does: ['payment-arranged'] },
  },
  {
    name: 'owes nothing',
    kind: 'payment',
    accountId: 'VE-2009',
    customer: ['quiero hacer un convenio de pago', 'ah que bueno, gracias'],
    ends: { disposition: ['nothing-arranged', 'informed'] },
  },
  {
    name: 'says they owe less than they do',
    kind: 'payment',
    accountId: 'PE-2005',
    customer: ['debo como 100 soles no? quiero fraccionarlo', 'en dos partes', 'conforme'],
    ends: { does: ['payment-arranged'], hears: ['239.70'] },
  },
  {
    name: 'embarrassed about it, and thinks it over',
    kind: 'payment',
    accountId: 'CL-2017',
    customer: [
      'me da plancha pero no puedo pagar todo altiro, se puede en cuotas?',
      'cuanto seria en 5',
      'mmm lo voy a pensar',
    ],
    ends: {},
  },
];
