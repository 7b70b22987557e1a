import type { WrittenConversation } from '../written.ts';

/** More than one matter, another language in between, and minds that change. */
export const mixed: readonly WrittenConversation[] = [
  {
    name: 'a copy and no signal in one breath',
    kind: 'several matters',
    accountId: 'EC-2010',
    customer: ['no tengo señal y además mándeme una copia de la factura', 'no volvió', 'sí, está bien'],
    ends: { does: ['bill-sent', 'visit-scheduled'] },
  },
  {
    name: 'wanted to cancel, was only angry about the bill',
    kind: 'several matters',
    accountId: 'EC-1002',
    customer: [
      'quiero cancelar',
      'porque la factura me vino altísima este mes!!',
      'no, no quiero cambiar de plan',
      'no gracias, con el reclamo está bien',
    ],
    ends: { does: ['cancellation-registered', 'dispute-opened'] },
  },
  {
    name: 'from payment to moving and back',
    kind: 'several matters',
    accountId: 'CO-2011',
    customer: [
      'quiero pagar a cuotas lo atrasado',
      'antes de eso, le cuento que me mudo el 12 de diciembre',
      'Calle 45 # 13-20, Medellín',
      'sí',
      'en 3',
      'sí',
    ],
    rules: [{ asked: /qué día/i, says: 'el 12 de diciembre' }],
    ends: { does: ['address-changed', 'payment-arranged'] },
  },
  {
    name: 'spanglish',
    kind: 'several matters',
    accountId: 'EC-1003',
    customer: ['hello, necesito el copy de mi bill please', 'thanks, bye'],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'how much is it, in the middle of moving',
    kind: 'several matters',
    accountId: 'PE-2018',
    customer: [
      'me mudo',
      'cuánto cuesta el plan Premium?',
      'Av. Arequipa 1450, Lima',
      'el 8 de diciembre',
      'sí',
    ],
    rules: [{ asked: /qué día/i, says: 'el 9 de diciembre' }],
    ends: { does: ['address-changed'], hears: ['159.90'] },
  },
  {
    name: 'yes and no in one word each',
    kind: 'several matters',
    accountId: 'UY-2006',
    customer: ['factura electronica', 'ta', 'no'],
    ends: { does: ['e-billing-activated'] },
  },
];
