import type { WrittenConversation } from '../written.ts';

/** Customers who want to leave: some stay, some go, some do not know. */
export const leaving: readonly WrittenConversation[] = [
  {
    name: 'stays with a smaller plan and the discount',
    kind: 'leaving',
    accountId: 'EC-1001',
    customer: [
      'Buenas tardes, quisiera dar de baja el servicio por favor',
      'La verdad ya casi no prendo la tele, solo el fútbol los domingos y el noticiero de la noche',
      'mmm suena bien',
      'sí, de una',
      'no, eso nomás. gracias',
    ],
    ends: {
      does: ['cancellation-registered', 'plan-changed', 'discount-applied'],
      disposition: ['kept-with-offer'],
      hears: ['Essential Plus', '$89,90', '$71,92'],
    },
  },
  {
    name: 'porteña harta que se va igual',
    kind: 'leaving',
    accountId: 'AR-2009',
    customer: [
      'hola quiero darme de baja',
      'no quiero que me ofrezcas nada, dame de baja y listo',
      'ok gracias chau',
    ],
    ends: {
      does: ['cancellation-registered'],
      disposition: ['cancellation-registered'],
      never: ['20%', '20 %'],
    },
  },
  {
    name: 'it is about money, and the cheapest plan will do',
    kind: 'leaving',
    accountId: 'PE-2007',
    customer: [
      'señorita quiero cancelar mi cable, ya no me alcanza',
      'es que me quedé sin chamba y esta muy caro pues',
      'me da igual lo que sea, lo mas baratito',
      'ya, ese está bien',
      'si confirme',
    ],
    ends: {
      does: ['cancellation-registered', 'plan-changed', 'discount-applied'],
      disposition: ['kept-with-offer'],
      hears: ['Básico'],
    },
  },
  {
    name: 'haggles for more than there is and takes what there is',
    kind: 'leaving',
    accountId: 'CO-2003',
    customer: [
      'buenos días, vengo a cancelar el servicio porque me salió una oferta mejor con la competencia',
      'pues veo películas y series con mi señora',
      'y no me puede dar el 50% de descuento?',
      'hágale entonces, acepto',
      'sí señora',
    ],
    ends: {
      does: ['cancellation-registered', 'plan-changed', 'discount-applied'],
      never: ['50%', '50 %'],
      disposition: ['kept-with-offer'],
    },
  },
  {
    name: 'chileno que cambia de idea al primer descuento',
    kind: 'leaving',
    accountId: 'CL-2003',
    customer: [
      'hola po, quiero cortar el cable',
      'veo puros partidos nomás, y mi señora las noticias',
      'nica, no quiero cambiar de plan',
      'ya, eso sí me tinca. dale',
    ],
    ends: {
      does: ['cancellation-registered', 'discount-applied'],
      disposition: ['kept-with-offer'],
    },
  },
  {
    name: 'declines both offers and stays undecided',
    kind: 'leaving',
    accountId: 'VE-2009',
    customer: [
      'epa buenas, quiero retirar el servicio',
      'la verdad sólo vemos series en la casa',
      'no chama, gracias',
      'tampoco, gracias',
    ],
    ends: { does: ['cancellation-registered'], disposition: ['undecided', 'cancellation-registered'] },
  },
  {
    name: 'GRITA EN MAYUSCULAS PERO SOLO QUIERE IRSE',
    kind: 'leaving',
    accountId: 'UY-2003',
    customer: ['QUIERO CANCELAR EL SERVICIO YA', 'NO ME INTERESA NINGUNA OFERTA. CANCELEN', 'GRACIAS'],
    ends: { does: ['cancellation-registered'], disposition: ['cancellation-registered'] },
  },
  {
    name: 'one decoder less is no goodbye',
    kind: 'leaving',
    accountId: 'EC-1002',
    customer: [
      'necesito devolver un decodificador, el de la cocina, ya no lo usamos. lo demas lo dejo',
      'sí por favor',
    ],
    ends: { turn: 'person', never: [/CA-\d{7}/] },
  },
  {
    name: 'asks what would happen before cancelling, and does not cancel',
    kind: 'leaving',
    accountId: 'PE-2021',
    customer: [
      'una consulta, si cancelo mi servicio me cobran penalidad?',
      'ah ok, gracias. no voy a cancelar, era para saber',
    ],
    ends: { may: ['cancellation-registered'] },
  },
  {
    name: 'typos all over, and sports on the phone',
    kind: 'leaving',
    accountId: 'EC-1001',
    customer: [
      'ola kiero cancelr mi suscripsion',
      'solo beo deportess y notisias',
      'bueno ya',
      'si esta vien',
    ],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'], hears: ['$71,92'] },
  },
];
