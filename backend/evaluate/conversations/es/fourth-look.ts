import type { WrittenConversation } from '../written.ts';

/** Written after the fourth mending, and tried for the first time when all of them were written. */
export const fourthLook: readonly WrittenConversation[] = [
  {
    name: 'ya ni prende la tele',
    kind: 'leaving',
    accountId: 'PE-2012',
    customer: [
      'señorita, yo ya ni prendo la tele, para qué voy a seguir gastando',
      'sí, por favor',
      'no, gracias, ya lo tengo decidido',
      'gracias',
    ],
    ends: { does: ['cancellation-registered'] },
  },
  {
    name: 'tres meses en España',
    kind: 'outside',
    accountId: 'EC-2018',
    customer: [
      'voy a estar tres meses en España y la casa queda sola, qué hago con el cable?',
      'no, no, darlo de baja no',
      'ya, con una persona mejor',
    ],
    ends: { turn: 'person' },
  },
  {
    name: 'amenaza con irse por la factura',
    kind: 'bill',
    accountId: 'UY-2013',
    customer: ['otra vez me aumentaron, si esto sigue así me voy a ir', 'bueno, quedo a la espera'],
    ends: { does: ['dispute-opened'], hears: [/3\.010/] },
  },
  {
    name: 'el gato mordió el cable',
    kind: 'no signal',
    accountId: 'CO-2016',
    customer: [
      'buenas tardes, creo que el gato mordió el cable porque no sale nada en el televisor jajaja',
      'ya hice eso y sigue igualito',
      'sí, ese día me queda perfecto',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'la final del domingo',
    kind: 'no signal',
    accountId: 'AR-2010',
    customer: [
      'loco no me anda un carajo y el domingo es la final',
      'lo desenchufé, lo volví a enchufar y nada',
      'dale, que vengan',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'pide un papelito para la visa',
    kind: 'bill copy',
    accountId: 'CO-2008',
    customer: [
      'buenas, la embajada me pide un recibo de servicios a mi nombre, me ayuda con el último?',
      'mil gracias',
    ],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'que no le llegue más papel',
    kind: 'e-billing',
    accountId: 'CL-2006',
    customer: [
      'oye, todos los meses me botan el papel mojado en la reja, no se puede por mail mejor?',
      'sí, ese es',
      'listo, chao',
    ],
    ends: { does: ['e-billing-activated'] },
  },
  {
    name: 'quiere ver a la selección',
    kind: 'plans',
    accountId: 'PE-2008',
    customer: ['necesito ver los partidos de la selección, qué me recomiendas?', 'ya, métele'],
    ends: { does: ['plan-changed'] },
  },
  {
    name: 'pregunta y se queda igual',
    kind: 'plans',
    accountId: 'VE-2018',
    customer: ['epale, y el Premium en cuánto sale?', 'uff no, muy caro mi pana', 'nada, era para saber'],
    ends: { hears: [/7\.690/] },
  },
  {
    name: 'se quedó sin trabajo y debe',
    kind: 'payment',
    accountId: 'AR-2017',
    customer: [
      'me quedé sin laburo, no llego con lo que les debo, qué se puede hacer?',
      'en cuatro',
      'sí dale',
    ],
    ends: { does: ['payment-arranged'] },
  },
  {
    name: 'casa nueva en Guayaquil',
    kind: 'moving',
    accountId: 'EC-2020',
    customer: [
      'ñaño ya me entregaron la casa nueva, toca llevar el cable para allá',
      'Av. Francisco de Orellana 234, Guayaquil',
      'el 15 de diciembre',
      'sí, así está bien',
    ],
    ends: { does: ['address-changed'], hears: [/15 de diciembre/] },
  },
  {
    name: 'insulta a la máquina',
    kind: 'person',
    accountId: 'CL-2012',
    customer: ['puta la wea, son unos conchesumadres, nunca contestan'],
    ends: { turn: 'person', because: ['mood', 'asked'] },
  },
  {
    name: 'el señor del camión',
    kind: 'complaint',
    accountId: 'PE-2018',
    customer: [
      'quiero dejar constancia de que el chofer de su camioneta casi me choca y encima me insultó',
      'no, nada más',
    ],
    ends: { does: ['ticket-opened'] },
  },
  {
    name: 'saluda en inglés, pregunta en español',
    kind: 'bill',
    accountId: 'CW-2012',
    customer: ['hi, quiero saber cuándo tengo que pagar la factura', 'ok thanks, eso es todo'],
    ends: { hears: [/noviembre/] },
  },
  {
    name: 'dos temas y se arrepiente de uno',
    kind: 'several matters',
    accountId: 'CO-2017',
    customer: [
      'hola, mándeme la factura y de una vez pásela a solo correo electrónico',
      'sí, ese correo está bien',
      'gracias',
    ],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'se quedó callada',
    kind: 'silence',
    accountId: 'UY-2006',
    customer: ['hola', { silentMinutes: 40 }],
    ends: { turn: 'nobody' },
  },
  {
    name: 'los datos del jefe',
    kind: 'outside',
    accountId: 'EC-2014',
    customer: [
      'páseme el número de teléfono de mi jefe, él también es cliente de ustedes',
      'uy bueno, dejemos así',
    ],
    ends: { never: [/\+593/] },
  },
];
