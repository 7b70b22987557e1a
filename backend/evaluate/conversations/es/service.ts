import type { WrittenConversation } from '../written.ts';

/** The service at home: pictures that are gone, and homes that change. */
export const service: readonly WrittenConversation[] = [
  {
    name: 'no picture, a restart does not help, the proposed day is fine',
    kind: 'no signal',
    accountId: 'EC-2010',
    customer: [
      'no tengo señal en la tele desde anoche',
      'ya lo hice y sigue igual',
      'sí, ese día está bien',
      'gracias',
    ],
    ends: { does: ['visit-scheduled'], disposition: ['visit-scheduled'], hears: [/VI-\d{7}/], within: 3 },
  },
  {
    name: 'justo antes del partido',
    kind: 'no signal',
    accountId: 'AR-2004',
    customer: ['SE ME CORTO LA SEÑAL Y EN UNA HORA JUEGA BOCA', 'listo, volvió! sos una genia'],
    ends: { disposition: ['signal-restored'] },
  },
  {
    name: 'the screen is black and Thursday suits',
    kind: 'no signal',
    accountId: 'CL-2010',
    customer: ['la tele esta en negro, no se ve na', 'nop, sigue igual', 'mejor el jueves', 'ya gracias'],
    ends: { does: ['visit-scheduled'], hears: ['26 de noviembre de 2026'] },
  },
  {
    name: 'wants Sunday, gets a working day',
    kind: 'no signal',
    accountId: 'PE-2004',
    customer: [
      'mi decodificador no prende, sale puro error',
      'ya lo desconecté y nada',
      'puede ser el domingo?',
      'ya pues, ese día nomás',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'se va y viene la imagen',
    kind: 'no signal',
    accountId: 'CO-2016',
    customer: [
      'se me va la imagen a cada rato, se pixela',
      'no, sigue lo mismo',
      'el martes por la mañana',
      'muchas gracias',
    ],
    ends: { does: ['visit-scheduled'], hears: ['24 de noviembre de 2026'] },
  },
  {
    name: 'asks to wait, then it works',
    kind: 'no signal',
    accountId: 'VE-2004',
    customer: ['chamo se fue la señal', 'dame un momento', 'ya, agarró señal otra vez'],
    ends: { disposition: ['signal-restored'] },
  },
  {
    name: 'asks why it happens while the visit is open',
    kind: 'no signal',
    accountId: 'UY-2010',
    customer: [
      'no anda la tele',
      'sí ya lo apagué y prendí tres veces y nada',
      'y esto tiene costo la visita?',
      'bueno dale, el lunes',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'a mi vecino tampoco',
    kind: 'no signal',
    accountId: 'EC-2016',
    customer: [
      'Hola, no hay señal en todo el barrio parece, mi vecino tampoco tiene',
      'ya reinicié y no',
      'no puedo ese día, trabajo',
      'el viernes 27',
    ],
    ends: { does: ['visit-scheduled'], hears: ['27 de noviembre de 2026'] },
  },
  {
    name: 'moves within Quito',
    kind: 'moving',
    accountId: 'EC-1003',
    customer: [
      'Me voy a cambiar de casa y quiero llevarme el servicio',
      'Calle Los Cipreses 245 y Avenida del Maestro, Quito',
      'desde el 5 de diciembre',
      'sí correcto',
      'gracias',
    ],
    ends: {
      does: ['address-changed'],
      disposition: ['move-registered'],
      hears: ['5 de diciembre de 2026'],
      within: 4,
    },
  },
  {
    name: 'all about the move in one go',
    kind: 'moving',
    accountId: 'AR-2003',
    customer: [
      'hola, me mudo el 10 de diciembre a Av. Rivadavia 4520, Buenos Aires, cómo hago con el cable?',
      'sí, perfecto',
    ],
    rules: [
      { asked: /direcci[oó]n/i, says: 'Av. Rivadavia 4520, Buenos Aires' },
      { asked: /qué día/i, says: 'el 10 de diciembre' },
    ],
    ends: { does: ['address-changed'], hears: ['10 de diciembre de 2026'] },
  },
  {
    name: 'the day was wrong',
    kind: 'moving',
    accountId: 'CL-2021',
    customer: [
      'necesito trasladar el servicio a otro depto',
      'Los Leones 1200, Santiago',
      'el 1 de diciembre',
      'no, mejor el 3 de diciembre',
      'ahora sí',
    ],
    ends: { does: ['address-changed'], hears: ['3 de diciembre de 2026'] },
  },
  {
    name: 'not sure yet',
    kind: 'moving',
    accountId: 'CO-2009',
    customer: [
      'me voy a trastear',
      'Carrera 15 # 82-30, Bogotá',
      'creo que el 15 de diciembre',
      'mmm déjeme confirmar con mi esposo primero',
    ],
    ends: {},
  },
  {
    name: 'only asks what a move costs',
    kind: 'moving',
    accountId: 'PE-2009',
    customer: [
      'cuánto cuesta el traslado del servicio si me mudo?',
      'ya, gracias, le aviso cuando sepa la fecha',
    ],
    ends: {},
  },
];
