import type { WrittenConversation } from '../written.ts';

/** Ordinary people once more, written after what the fifth look showed was mended, and before any was tried. */
export const sixthLook: readonly WrittenConversation[] = [
  {
    name: 'el plan ya no le conviene, mira fútbol',
    kind: 'leaving',
    accountId: 'EC-1001',
    customer: [
      'buenos dias, la verdad estoy pagando mucho y quiero cancelar',
      'lo único que veo son los partidos y el noticiero',
      'ya, y cuánto me quedaría pagando?',
      'listo, hágame el cambio',
    ],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'], hears: ['71,92'] },
  },
  {
    name: 'se muda al exterior',
    kind: 'leaving',
    accountId: 'AR-2030',
    customer: [
      'Hola. Necesito dar de baja el servicio, me voy a vivir a España',
      'no me interesa otro plan',
      'no, nada más',
    ],
    ends: { does: ['cancellation-registered'], disposition: ['cancellation-registered', 'undecided'] },
  },
  {
    name: 'le subió la cuenta de golpe',
    kind: 'bill',
    accountId: 'EC-1002',
    customer: [
      'por qué me están cobrando 259,90 si yo pagaba como 190?',
      'ah ok, y cuándo me responden?',
      'perfecto, gracias',
    ],
    ends: { does: ['dispute-opened'], hears: ['70,00'] },
  },
  {
    name: 'la última factura por favor',
    kind: 'bill copy',
    accountId: 'UY-2008',
    customer: ['hola necesito q me reenvien la ultima factura', 'ok gracias'],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'no quiere más papel',
    kind: 'e-billing',
    accountId: 'CL-2030',
    customer: [
      'hola, ya no quiero que me manden papeles a la casa, prefiero que me llegue por mail',
      'sí, ese es mi correo',
      'gracias, eso era todo',
    ],
    ends: { does: ['e-billing-activated'] },
  },
  {
    name: 'se quedó sin tele anoche',
    kind: 'no signal',
    accountId: 'CO-2028',
    customer: [
      'buenas, anoche se me fue la señal y no ha vuelto',
      'ya lo apagué y lo prendí y nada',
      'sí, ese día estoy en la casa',
      'gracias',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'pide plazo para pagar',
    kind: 'payment',
    accountId: 'CO-2029',
    customer: [
      'no me alcanza para pagar todo lo que debo, ¿me dejan pagar de a poco?',
      'en tres cuotas',
      'sí, por favor',
    ],
    ends: { does: ['payment-arranged'] },
  },
  {
    name: 'cambio de casa',
    kind: 'moving',
    accountId: 'PE-2021',
    customer: [
      'me voy a mudar de departamento y quiero llevarme el cable',
      'Av. Arequipa 2450, Lince',
      'el 7 de diciembre',
      'sí, correcto',
    ],
    ends: { does: ['address-changed'], hears: ['7 de diciembre'] },
  },
  {
    name: 'que lo atienda alguien',
    kind: 'person',
    accountId: 'UY-2024',
    customer: ['prefiero que me atienda una persona, no un robot'],
    ends: { turn: 'person' },
  },
  {
    name: 'pregunta por internet y luego la factura',
    kind: 'several matters',
    accountId: 'EC-2010',
    customer: [
      'disculpe, ¿cuánto cuesta el plan Familia?',
      'ya, y de paso mándeme la factura de este mes',
      'eso es todo, muchas gracias',
    ],
    ends: { does: ['bill-sent'] },
  },
];
