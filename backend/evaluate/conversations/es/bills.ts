import type { WrittenConversation } from '../written.ts';

/** Bills: what they say, copies of them, and how they arrive. */
export const bills: readonly WrittenConversation[] = [
  {
    name: 'why so much more this month',
    kind: 'bill',
    accountId: 'EC-1002',
    customer: [
      'Por qué me llegó tan alta la planilla este mes??',
      'ah ya, y cuando me dan respuesta?',
      'gracias',
    ],
    ends: {
      does: ['dispute-opened'],
      hears: ['$259,90', '$189,90', '$70,00', /CL-\d{7}/],
      disposition: ['dispute-opened'],
      within: 1,
    },
  },
  {
    name: 'vinieron a cobrarme cualquier cosa',
    kind: 'bill',
    accountId: 'AR-2001',
    customer: ['che me vino la factura con cualquier monto, fijate porfa', 'buenisimo, gracias!'],
    ends: { does: ['dispute-opened'], hears: ['$ 45.400,00'] },
  },
  {
    name: 'boleta inflada en Chile',
    kind: 'bill',
    accountId: 'CL-2001',
    customer: ['hola, la boleta me salió más cara que el mes pasado', 'y que significa eso', 'ok gracias'],
    ends: { does: ['dispute-opened'], hears: ['$46.940'] },
  },
  {
    name: 'a recibo in Lima that is too high',
    kind: 'bill',
    accountId: 'PE-2001',
    customer: [
      'Buenas noches. Mi recibo está mal, yo pago siempre 138 soles y me están cobrando 186. Revise por favor.',
      'Está bien, espero la respuesta. Gracias',
    ],
    ends: { does: ['dispute-opened'], hears: ['186.50', '138.53'], within: 1 },
  },
  {
    name: 'claims a wrong amount, and hears the right one',
    kind: 'bill',
    accountId: 'EC-1003',
    customer: ['mi factura es de 300 dólares?? eso me dijeron', 'ah ok, entonces está bien. gracias'],
    ends: { hears: ['$105,30'], never: ['$300'] },
  },
  {
    name: 'nothing unusual on the bill',
    kind: 'bill',
    accountId: 'UY-2003',
    customer: ['me podés explicar la factura de este mes?', 'ta, gracias'],
    ends: { hears: [/2\.040,00/], disposition: ['bill-explained', 'informed'] },
  },
  {
    name: 'when is it due',
    kind: 'bill',
    accountId: 'CO-2009',
    customer: ['hola! cuándo es que se vence mi factura?', 'mil gracias'],
    ends: { hears: ['87.800'] },
  },
  {
    name: 'the bill again after the dispute, twice over',
    kind: 'bill',
    accountId: 'VE-2001',
    customer: [
      'mi factura vino carísima',
      'pero no entiendo por qué tanto',
      'yo no pedí eso',
      'ok, espero entonces',
    ],
    ends: { does: ['dispute-opened'], hears: [/6\.870,00/] },
  },
  {
    name: 'copy, two words',
    kind: 'bill copy',
    accountId: 'EC-1003',
    customer: ['copia factura', 'gracias'],
    ends: { does: ['bill-sent'], disposition: ['bill-sent'], within: 1 },
  },
  {
    name: 'lost the bill, long story',
    kind: 'bill copy',
    accountId: 'CO-2015',
    customer: [
      'Buenas tardes, le cuento: estuve de viaje casi un mes donde mi hija en Bucaramanga, llegué ayer y no encuentro la factura por ningún lado, creo que la botaron con la publicidad que dejan en la portería. ¿Será que me la pueden volver a mandar para ir a pagar mañana?',
      'muy amable, Dios la bendiga',
    ],
    ends: { does: ['bill-sent'], within: 1 },
  },
  {
    name: 'copy to another e-mail that is not on file',
    kind: 'bill copy',
    accountId: 'CL-2009',
    customer: [
      'me mandas la boleta a pedrito.gonzalez@gmail.com porfa, es mi primo que la va a pagar',
      'ya, gracias',
    ],
    ends: { may: ['bill-sent'], never: ['pedrito.gonzalez'] },
  },
  {
    name: 'reenvíenme la factura 🙏',
    kind: 'bill copy',
    accountId: 'PE-2021',
    customer: ['no me llego el recibo 😩 me lo reenvian? 🙏🙏', 'gracias 😊👍'],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'no more paper',
    kind: 'e-billing',
    accountId: 'EC-2006',
    customer: [
      'Quiero dejar de recibir la factura en papel y que me llegue al correo',
      'correcto',
      'nada más, muy amable',
    ],
    ends: { does: ['e-billing-activated'], disposition: ['e-billing-activated'], within: 2 },
  },
  {
    name: 'ese no es mi mail',
    kind: 'e-billing',
    accountId: 'AR-2006',
    customer: ['quiero la factura por mail', 'no, ese mail ya no lo uso más'],
    ends: { turn: 'person', because: ['rule'] },
  },
  {
    name: 'already electronic',
    kind: 'e-billing',
    accountId: 'VE-2015',
    customer: ['buenas, quisiera activar la factura digital', 'ah listo, no sabía. gracias'],
    ends: {},
  },
];
