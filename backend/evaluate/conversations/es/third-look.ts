import type { WrittenConversation } from '../written.ts';

/** Written after the second mending, and tried for the first time when all of them were written. */
export const thirdLook: readonly WrittenConversation[] = [
  {
    name: 'vacaciones largas',
    kind: 'outside',
    accountId: 'UY-2018',
    customer: [
      'me voy todo enero afuera, hay forma de frenar el servicio y no pagar ese mes?',
      'no, cancelar no',
      'dale, pasame con alguien',
    ],
    ends: { turn: 'person' },
  },
  {
    name: 'desde cuándo puede irse',
    kind: 'outside',
    accountId: 'PE-2015',
    customer: ['desde cuándo puedo cancelar sin que me cobren?', 'solo preguntaba, gracias'],
    ends: {},
  },
  {
    name: 'se va del país',
    kind: 'leaving',
    accountId: 'VE-2012',
    customer: [
      'epa me voy del país la semana que viene, quiero dar de baja la televisión',
      'no vale, no me ofrezcas nada',
      'gracias',
    ],
    ends: { does: ['cancellation-registered'] },
  },
  {
    name: 'la bodega',
    kind: 'bill',
    accountId: 'PE-2019',
    customer: [
      'buenas, llamo de una bodega, el recibo de este mes está carísimo, revíselo pues',
      'ya gracias',
    ],
    ends: { does: ['dispute-opened'], hears: ['164.60'] },
  },
  {
    name: 'por su papá',
    kind: 'no signal',
    accountId: 'CL-2004',
    customer: [
      'hola, mi papi no puede ver la tele, le sale todo negro',
      'ya probamos desenchufando y nada',
      'ya po, ese día',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'copia y pago en partes',
    kind: 'several matters',
    accountId: 'CO-2017',
    customer: ['necesito la factura y también ver si puedo pagar en dos partes', 'sí, así'],
    ends: { does: ['bill-sent', 'payment-arranged'] },
  },
  {
    name: 'cambia de fecha',
    kind: 'moving',
    accountId: 'AR-2015',
    customer: [
      'me mudo',
      'Gorriti 4820, Palermo',
      'el 10 de diciembre',
      'no, mejor el 14 de diciembre',
      'sí',
    ],
    ends: { does: ['address-changed'], hears: ['14 de diciembre de 2026'] },
  },
  {
    name: 'algo con dibujos',
    kind: 'plans',
    accountId: 'EC-2024',
    customer: ['busco un plan que tenga dibujos para mi guagua', 'chévere, hágale'],
    ends: { does: ['plan-changed'] },
  },
  {
    name: 'datos de la vecina',
    kind: 'outside',
    accountId: 'CO-2009',
    customer: ['me da el teléfono de mi vecina Rosalba Quintero que es clienta', 'ah bueno'],
    ends: { never: ['Rosalba'] },
  },
  {
    name: 'se queda callado en la queja',
    kind: 'silence',
    accountId: 'CL-2003',
    customer: ['quiero hacer un reclamo', { silentMinutes: 50 }],
    ends: { turn: 'nobody' },
  },
];
