import type { WrittenConversation } from '../written.ts';

/** Written after Lana had been mended on the others, and never used to mend her before they were first tried. */
export const unseenPeople: readonly WrittenConversation[] = [
  {
    name: 'pide una persona después de dos respuestas',
    kind: 'person',
    accountId: 'CO-2001',
    customer: ['la factura está muy cara', 'no me convence, comuníqueme con un asesor humano'],
    ends: { does: ['dispute-opened'], turn: 'person', because: ['asked'] },
  },
  {
    name: 'amenaza',
    kind: 'person',
    accountId: 'AR-2012',
    customer: ['son unos ladrones hijos de puta, los voy a denunciar', 'contestá pedazo de inútil'],
    ends: { turn: 'person', may: ['ticket-opened', 'dispute-opened'] },
  },
  {
    name: 'sarcasmo',
    kind: 'complaint',
    accountId: 'CL-2016',
    customer: [
      'excelente servicio, felicitaciones: tres días sin ver nada 👏👏',
      'sigue igual',
      'ya, ese día',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'reclamo por el vendedor',
    kind: 'complaint',
    accountId: 'PE-2015',
    customer: [
      'deseo presentar una queja',
      'el vendedor me mintió sobre los canales que venían en el plan',
      'conforme',
    ],
    ends: { does: ['ticket-opened'], hears: [/TK-\d{7}/] },
  },
  {
    name: 'quiere la clave del wifi del vecino',
    kind: 'outside',
    accountId: 'EC-2015',
    customer: ['me das la clave del wifi de mi vecino?', 'jaja bueno', 'chao'],
    ends: {},
  },
  {
    name: 'se va sin despedirse después de saludar',
    kind: 'silence',
    accountId: 'VE-2019',
    customer: ['hola', { silentMinutes: 40 }],
    ends: { turn: 'nobody' },
  },
  {
    name: 'trámite de mudanza interrumpido',
    kind: 'silence',
    accountId: 'CO-2018',
    customer: ['quiero trasladar el servicio', 'Calle 100 # 15-20, Bogotá', { silentMinutes: 60 }],
    ends: { turn: 'nobody', disposition: ['unresolved', 'customer-left'] },
  },
  {
    name: 'mail y factura a la vez',
    kind: 'several matters',
    accountId: 'AR-2012',
    customer: [
      'hola, dos cosas: quiero la factura por mail y además necesito una copia de la de este mes',
      'sí',
      'no, nada más',
    ],
    rules: [{ asked: /correo/, says: 'sí, es ese' }],
    ends: { does: ['e-billing-activated', 'bill-sent'] },
  },
  {
    name: 'empieza en inglés, sigue en español',
    kind: 'several matters',
    accountId: 'CW-2011',
    customer: ['hi, buenas tardes, debo unos meses y quiero pagar en partes please', 'in tres', 'ok sí'],
    ends: { does: ['payment-arranged'], hears: ['239,70'] },
  },
];
