import type { EffectKind, HandOverReason } from '../../shared/conversation/event.ts';
import type { Language } from '../../shared/language.ts';

/** What a customer says, and what Lana's answer must be. */
export interface Exchange {
  readonly says: string;
  /** Parts of her words. */
  readonly hears?: readonly (string | RegExp)[];
  /** What she must not say. */
  readonly never?: readonly (string | RegExp)[];
  /** The changes of the account that the turn makes; none unless given. */
  readonly does?: readonly EffectKind[];
  readonly passedOn?: HandOverReason;
}

export interface Dialogue {
  readonly title: string;
  readonly accountId: string;
  readonly language: Language;
  readonly exchanges: readonly Exchange[];
}

const registers: readonly EffectKind[] = ['cancellation-registered'];
const staysWithBoth: readonly EffectKind[] = ['plan-changed', 'discount-applied'];
const dispute = /CL-\d{7}/;

/** Conversations as customers have them: the amounts are those of the sandbox's fixed and generated accounts. */
export const dialogues: readonly Dialogue[] = [
  {
    title: 'retention in Spanish: doubt, then the discount on top',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      {
        says: 'Hola, quiero cancelar mi servicio',
        hears: ['soy Lana', /CA-\d{7}/, '3 años', 'Premium', '¿qué cambió'],
        never: ['Essential Plus', '$'],
        does: registers,
      },
      {
        says: 'Es que ahora veo más streaming, pero sigo viendo deportes y noticias',
        hears: ['Essential Plus', 'deportes y noticias', '$89,90', '$39,00'],
        never: ['71,92', 'soy Lana'],
      },
      { says: 'No sé, déjeme pensarlo', hears: ['20%', '6 meses', '$71,92', '¿Se lo dejo confirmado?'] },
      { says: 'sí, está bien', hears: ['$89,90', '$71,92', 'Gracias por quedarse'], does: staysWithBoth },
      { says: 'no, gracias', hears: ['excelente día'] },
    ],
  },
  {
    title: 'retention in Portuguese: a yes at each step',
    accountId: 'BR-1001',
    language: 'pt-BR',
    exchanges: [
      { says: 'Quero cancelar minha assinatura', hears: [/CA-\d{7}/, '3 anos', 'Premium'], does: registers },
      {
        says: 'Vejo mais streaming agora, mas ainda assisto esportes e notícias',
        hears: ['Essential Plus', 'esportes e notícias', 'R$ 89,90', 'R$ 39,00'],
      },
      { says: 'sim, quero', hears: ['20%', 'R$ 71,92'] },
      { says: 'pode confirmar', hears: ['R$ 71,92', 'Obrigada por continuar'], does: staysWithBoth },
    ],
  },
  {
    title: "retention in English, with a question about another plan's price in between",
    accountId: 'TT-1001',
    language: 'en',
    exchanges: [
      { says: 'I want to cancel my service', hears: ['3 years', 'Premium'], does: registers },
      {
        says: 'I stream more now but I still watch sports and news',
        hears: ['Essential Plus', '$89.90', '$39.00'],
      },
      { says: 'how much is Premium?', hears: ['$128.90', 'Essential Plus', '$89.90'] },
      { says: 'yes please', hears: ['$71.92'] },
      { says: 'yes', hears: ['$71.92', 'no longer applies'], does: staysWithBoth },
    ],
  },
  {
    title: 'a customer who insists on leaving is let go',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'quiero cancelar', does: registers },
      {
        says: 'solo quiero cancelar, no me ofrezca nada',
        hears: ['respeto su decisión', /CA-\d{7}/, '27 de noviembre de 2026'],
        never: ['Essential', 'descuento', '%'],
      },
    ],
  },
  {
    title: 'insisting after an offer ends the offers',
    accountId: 'TT-1001',
    language: 'en',
    exchanges: [
      { says: 'please cancel my subscription', does: registers },
      { says: 'I only watch sports and news these days', hears: ['$89.90'] },
      { says: 'no, I still want to cancel', hears: ['respect your decision'], never: ['%', '71.92'] },
    ],
  },
  {
    title: 'leaving, and then thinking better of it',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'quiero cancelar', does: registers },
      { says: 'cancele y punto', hears: ['respeto su decisión'] },
      { says: 'bueno, en realidad sí veo deportes y noticias', hears: ['Essential Plus', '$89,90'] },
      { says: 'sí', hears: ['$71,92'] },
      { says: 'dale', does: staysWithBoth },
    ],
  },
  {
    title:
      'a customer who was let go and says so again is confirmed, offered nothing, and pointed to a person',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'quiero cancelar', does: registers },
      { says: 'solo quiero cancelar, no me ofrezca nada', hears: ['respeto su decisión'] },
      {
        says: 'quiero cancelar ahora',
        hears: [/CA-\d{7}/, '27 de noviembre de 2026', 'una persona de nuestro equipo'],
        never: ['¿qué cambió', 'Essential', '%', 'Lleva 3 años'],
      },
      { says: 'no gracias', hears: ['Como usted prefiera'] },
      { says: '¿cuándo se hace efectiva la cancelación?', hears: ['27 de noviembre de 2026'] },
      { says: '¿me manda una copia de la factura?', hears: ['d•••@example.com'], does: ['bill-sent'] },
    ],
  },
  {
    title: 'a move as soon as possible in Portuguese, and a question after being pointed to a person',
    accountId: 'BR-2009',
    language: 'pt-BR',
    exchanges: [
      { says: 'vou me mudar', hears: ['Qual é o novo endereço'] },
      { says: 'Rua das Flores 123, São Paulo', hears: ['A partir de que dia'] },
      { says: 'o quanto antes', hears: ['23 de novembro de 2026', 'Está certo?'], never: ['Nossos planos'] },
      { says: 'isso mesmo', hears: [/MU-\d{7}/], does: ['address-changed'] },
      { says: 'quero cancelar um ponto adicional', hears: ['Quer que eu passe você?'] },
      { says: 'blu bla', hears: ['ou outra coisa?'] },
    ],
  },
  {
    title: 'both offers declined, cancelling again ends it',
    accountId: 'TT-1001',
    language: 'en',
    exchanges: [
      { says: 'I want to cancel', does: registers },
      { says: 'sports and news', hears: ['$89.90'] },
      { says: 'no', hears: ['$103.12'] },
      { says: 'no thanks', hears: ['Your plan stays as it is'] },
      { says: 'cancel it', hears: ['cancellation is confirmed', /CA-\d{7}/], never: ['$', '%'] },
    ],
  },
  {
    title: 'one pack or decoder less is for a person, and no cancellation',
    accountId: 'TT-1001',
    language: 'en',
    exchanges: [
      {
        says: 'I want to cancel one pack',
        hears: ['just that', 'Shall I pass you on?'],
        never: ['on record'],
      },
      { says: 'yes please', hears: ['passing you to a person'], passedOn: 'asked' },
    ],
  },
  {
    title: 'a second decoder, in the middle of a retention',
    accountId: 'BR-1001',
    language: 'pt-BR',
    exchanges: [
      { says: 'quero cancelar', does: registers },
      {
        says: 'na verdade quero cancelar só o segundo decodificador',
        hears: ['só isso'],
        never: ['respeito'],
      },
    ],
  },
  {
    title: 'asked back, a guess is no answer, what is said is one',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'asdf qwer', hears: ['o de otra cosa?'] },
      { says: 'bla bla blu', hears: ['¿Prefiere que le pase con una persona'], never: ['decodificador'] },
      { says: 'sí', passedOn: 'asked', hears: ['Le paso con una persona'] },
    ],
  },
  {
    title: 'asked back, the words of a reading choose it, and something else is listened to',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'asdf qwer', hears: ['una duda con su factura', 'o de otra cosa?'] },
      { says: 'otra cosa', hears: ['dígame en qué le ayudo'] },
      { says: 'asdf qwer', hears: ['o de otra cosa?'] },
      { says: 'lo de la factura', hears: ['$128,90'], never: ['copia'] },
    ],
  },
  {
    title: 'no answer twice within a playbook ends at a person, unless they would rather not',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'quiero cancelar', does: registers },
      { says: 'xyzzy', hears: ['¿qué no le gustaría perder?'] },
      { says: 'xyzzy', hears: ['¿Prefiere que le pase con una persona'], never: ['Básico'] },
      { says: 'no', hears: ['Como usted prefiera', '¿qué no le gustaría perder?'] },
      { says: 'xyzzy', hears: ['¿Prefiere que le pase con una persona'] },
      { says: 'xyzzy', hears: ['Le paso con una persona'], passedOn: 'uncertain' },
    ],
  },
  {
    title: 'a plan taken by pointing at it, while another is offered; could be, asked again, is a yes',
    accountId: 'BR-1001',
    language: 'pt-BR',
    exchanges: [
      { says: 'quero cancelar', does: registers },
      { says: 'vejo esportes e notícias', hears: ['Essential Plus'] },
      { says: 'quanto custa o Básico?', hears: ['R$ 39,90', 'Essential Plus por R$ 89,90'] },
      { says: 'quero esse', hears: ['O Básico inclui', 'O que você acha?'], never: ['20%'] },
      { says: 'Gostei, pode ser', hears: ['20%', 'R$ 31,92'] },
      { says: 'pode ser', hears: ['Confirmo o Básico por R$ 31,92'] },
      { says: 'pode ser', hears: ['agora você tem o Básico'], does: staysWithBoth },
    ],
  },
  {
    title: 'a plan taken by pointing at it, with no matter open',
    accountId: 'TT-1001',
    language: 'en',
    exchanges: [
      { says: 'how much is Essential Plus?', hears: ['$89.90'] },
      { says: "I'll take that one", hears: ['$39.00 less', 'Shall I make the change?'] },
      { says: 'yes', does: ['plan-changed'], hears: ['you now have Essential Plus'] },
    ],
  },
  {
    title: 'when the bill is due, asked beside a dispute, is answered by the day',
    accountId: 'TT-1002',
    language: 'en',
    exchanges: [
      { says: 'is my bill right?', hears: [dispute], does: ['dispute-opened'] },
      {
        says: 'and when is my next bill due?',
        hears: ['due on 30 November 2026'],
        never: ['average', 'CL-'],
      },
      { says: 'when will I get the answer?', hears: [dispute, '4 December 2026'], never: ['average'] },
    ],
  },
  {
    title: 'a day named before the restart is kept, and the question put in other words',
    accountId: 'EC-2010',
    language: 'es',
    exchanges: [
      { says: 'no tengo señal', hears: ['¿Volvió la imagen?'] },
      { says: 'el viernes', hears: ['Cuando haya reiniciado'], never: ['Desconecte'] },
      { says: 'sigue igual', hears: ['27 de noviembre de 2026'], does: ['visit-scheduled'] },
    ],
  },
  {
    title: 'a visit on another weekday by its time of day',
    accountId: 'EC-2010',
    language: 'es',
    exchanges: [
      { says: 'no tengo señal', hears: ['¿Volvió la imagen?'] },
      { says: 'no volvió', hears: ['martes, 24 de noviembre'] },
      { says: 'viernes por la tarde', hears: ['27 de noviembre de 2026'], does: ['visit-scheduled'] },
    ],
  },
  {
    title: 'a visit as soon as possible',
    accountId: 'TT-2004',
    language: 'en',
    exchanges: [
      { says: 'my tv has no signal', hears: ['Is the picture back?'] },
      { says: 'no, still nothing', hears: ['Tuesday, 24 November'] },
      { says: 'as soon as possible', hears: ['23 November 2026'], does: ['visit-scheduled'] },
    ],
  },
  {
    title: 'a move to an avenue, as soon as possible, and parts counted in few words',
    accountId: 'EC-2011',
    language: 'es',
    exchanges: [
      { says: 'me mudo de casa', hears: ['¿Cuál es la nueva dirección'] },
      { says: 'Av. Amazonas 1234, Quito', hears: ['¿Desde qué día'] },
      { says: 'lo antes posible', hears: ['Av. Amazonas 1234, Quito', '23 de noviembre de 2026'] },
      { says: 'sí', does: ['address-changed'] },
      { says: 'quiero pagar en cuotas', hears: ['$374,50'] },
      { says: 'en 3', hears: ['$124,84'] },
      { says: 'mejor en 4', hears: ['$93,63'] },
      { says: 'dale', does: ['payment-arranged'] },
    ],
  },
  {
    title: 'a plain no to the plan leaves the discount on the own plan, and a second no leaves everything',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'quiero cancelar', does: registers },
      { says: 'veo deportes y noticias', hears: ['$89,90'] },
      { says: 'no', hears: ['Premium', '$103,12'], never: ['71,92'] },
      { says: 'no gracias', hears: ['Su plan sigue igual'] },
    ],
  },
  {
    title: 'a reason that names nothing they watch is asked about once more, and settled by price',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'quiero cancelar', does: registers },
      { says: 'porque es muy caro', hears: ['¿qué no le gustaría perder?'] },
      { says: 'me da igual', hears: ['Básico', '$34,90', '$94,00'] },
    ],
  },
  {
    title: 'another plan than the one offered, named by the customer',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'quiero cancelar', does: registers },
      { says: 'deportes', hears: ['Deportes Max', '$74,90'] },
      { says: 'mejor el Básico', hears: ['Básico', '$34,90', 'noticias'], never: ['conserva deportes'] },
    ],
  },
  {
    title: 'typing mistakes',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'kiero cancelar el serbicio', does: registers },
      { says: 'deportes i noticias nomas', hears: ['Essential Plus', '$89,90'] },
    ],
  },
  {
    title: 'bill query in Spanish: the difference is credited',
    accountId: 'EC-1002',
    language: 'es',
    exchanges: [
      {
        says: '¿Está bien mi factura?',
        hears: ['$259,90', '$189,90', '$70,00', dispute, 'próxima factura', '4 de diciembre de 2026'],
        does: ['dispute-opened'],
      },
      { says: 'no entiendo por qué subió', hears: [dispute, '$259,90', 'ya tiene abierto'] },
    ],
  },
  {
    title: 'bill query in Portuguese: the difference is suspended',
    accountId: 'BR-1002',
    language: 'pt-BR',
    exchanges: [
      {
        says: 'Minha fatura está certa?',
        hears: ['R$ 259,90', 'R$ 189,90', 'R$ 70,00', dispute, 'suspensos', '4 de dezembro de 2026'],
        never: ['próxima fatura'],
        does: ['dispute-opened'],
      },
    ],
  },
  {
    title: 'bill query in English: the difference is credited',
    accountId: 'TT-1002',
    language: 'en',
    exchanges: [
      {
        says: 'Is my bill right?',
        hears: ['$259.90', '$189.90', '$70.00', dispute, 'next bill', '4 December 2026'],
        does: ['dispute-opened'],
      },
      { says: 'thanks, that is all', hears: ['great day'] },
    ],
  },
  {
    title: 'a bill as usual is explained and not contested',
    accountId: 'PE-2003',
    language: 'es',
    exchanges: [{ says: 'mi recibo vino muy alto', hears: ['en línea con su promedio'], never: ['reclamo'] }],
  },
  {
    title: 'a copy of the bill, and something else in the same breath',
    accountId: 'EC-1003',
    language: 'es',
    exchanges: [
      {
        says: 'necesito una copia de mi factura y también quiero mudarme de casa',
        hears: ['m•••@example.com', '¿Cuál es la nueva dirección'],
        does: ['bill-sent'],
      },
      { says: 'Calle Los Pinos 123, Cuenca', hears: ['¿Desde qué día'] },
      { says: 'el 10 de diciembre', hears: ['Calle Los Pinos 123, Cuenca', '10 de diciembre de 2026'] },
      { says: 'no, el 12 de diciembre', hears: ['12 de diciembre de 2026'], never: ['10 de diciembre'] },
      { says: 'sí', hears: [/MU-\d{7}/, '12 de diciembre de 2026'], does: ['address-changed'] },
    ],
  },
  {
    title: 'a copy of the bill in English',
    accountId: 'TT-1003',
    language: 'en',
    exchanges: [
      {
        says: 'Hello, could you send me a copy of my bill?',
        hears: ['Mark', 'e-billing is active', 'm•••@example.com', 'November 2026'],
        does: ['bill-sent'],
      },
      { says: 'no thanks, bye', hears: ['great day'] },
    ],
  },
  {
    title: 'another matter while an offer is open, and back to the offer',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'quiero cancelar', does: registers },
      { says: 'veo deportes y noticias', hears: ['Essential Plus'] },
      {
        says: '¿me manda una copia de la factura?',
        hears: ['d•••@example.com', 'Essential Plus por $89,90'],
        does: ['bill-sent'],
      },
      { says: 'sí', hears: ['$71,92'] },
    ],
  },
  {
    title: 'a bill and another plan at once',
    accountId: 'BR-1002',
    language: 'pt-BR',
    exchanges: [
      {
        says: 'Minha fatura veio errada e quero mudar de plano',
        hears: [dispute, 'Você também mencionou mudar de plano', 'o mais completo'],
        does: ['dispute-opened'],
      },
    ],
  },
  {
    title: 'e-billing is confirmed before it is switched on',
    accountId: 'EC-2006',
    language: 'es',
    exchanges: [
      { says: 'quiero la factura electrónica', hears: ['f•••@example.com'] },
      { says: 'sí es correcto', hears: ['quedó activada'], does: ['e-billing-activated'] },
    ],
  },
  {
    title: 'e-billing at a wrong address is a matter for a person',
    accountId: 'BR-2003',
    language: 'pt-BR',
    exchanges: [
      { says: 'quero receber a fatura por e-mail', hears: ['f•••@example.com'] },
      { says: 'não, esse e-mail está errado', hears: ['uma pessoa da nossa equipe'], passedOn: 'rule' },
    ],
  },
  {
    title: 'no signal: a restart that does not help, a day that is none, a visit',
    accountId: 'TT-2004',
    language: 'en',
    exchanges: [
      { says: 'my tv has no signal', hears: ['Visor 4K', 'Is the picture back?'] },
      { says: 'no, still nothing', hears: ['Tuesday, 24 November'] },
      { says: 'what about tomorrow', hears: ['working days', 'Monday, 23 November'] },
      { says: 'ok, that works', hears: ['23 November 2026', /VI-\d{7}/], does: ['visit-scheduled'] },
    ],
  },
  {
    title: 'no signal: the restart helped',
    accountId: 'EC-2010',
    language: 'es',
    exchanges: [
      { says: 'no tengo señal', hears: ['Visor HD (cocina)'] },
      { says: 'sí, ya volvió', hears: ['Qué bueno'], never: ['técnico'] },
    ],
  },
  {
    title: 'an upgrade named by the customer',
    accountId: 'EC-2006',
    language: 'es',
    exchanges: [
      { says: 'hola, quiero pasarme al plan Familia', hears: ['Familia', '$54,90', '$20,00'] },
      { says: 'dale', hears: ['ya tiene Familia'], does: ['plan-changed'] },
    ],
  },
  {
    title: 'an upgrade found by what they like, and declined',
    accountId: 'EC-2006',
    language: 'es',
    exchanges: [
      { says: 'quiero un plan con más cosas', hears: ['Básico', '¿Qué le gustaría ver'] },
      { says: 'deportes', hears: ['Premium', '$128,90', '$94,00'] },
      { says: 'no, gracias', hears: ['dejo su plan Básico como está'] },
    ],
  },
  {
    title: 'a payment arrangement without a lost cent, changed before it is made',
    accountId: 'EC-2011',
    language: 'es',
    exchanges: [
      { says: 'no puedo pagar todo junto, quiero pagar en cuotas', hears: ['$374,50'] },
      { says: 'en 12', hears: ['de 2 a 6'] },
      { says: 'en 3 cuotas', hears: ['$124,84, $124,83 y $124,83'] },
      { says: 'no, mejor en 4 cuotas', hears: ['$93,63, $93,63, $93,62 y $93,62'] },
      { says: 'sí', hears: [/PA-\d{7}/], does: ['payment-arranged'] },
    ],
  },
  {
    title: 'a move with day and address given without being asked',
    accountId: 'BR-2009',
    language: 'pt-BR',
    exchanges: [
      { says: 'vou mudar de casa dia 10 de dezembro', hears: ['Qual é o novo endereço'] },
      {
        says: 'Rua das Flores 123, São Paulo',
        hears: ['Rua das Flores 123, São Paulo', '10 de dezembro de 2026'],
      },
      { says: 'isso mesmo', hears: [/MU-\d{7}/], does: ['address-changed'] },
    ],
  },
  {
    title: 'a complaint that tells what happened goes on record',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      {
        says: 'tengo una queja, el técnico no vino ayer y perdí toda la tarde esperando',
        hears: [/TK-\d{7}/, '4 de diciembre de 2026'],
        does: ['ticket-opened'],
      },
    ],
  },
  {
    title: 'not understood twice: asked back, then a person is offered and called',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'asdf qwer', hears: ['¿Se trata de', 'o de otra cosa?'] },
      { says: 'blah blah zzz', hears: ['¿Prefiere que le pase con una persona'] },
      { says: 'sí', hears: ['Le paso con una persona'], passedOn: 'asked' },
    ],
  },
  {
    title: 'a person, in the middle of an offer',
    accountId: 'TT-1001',
    language: 'en',
    exchanges: [
      { says: 'I want to cancel', does: registers },
      { says: 'let me talk to a real person', hears: ['passing you to a person'], passedOn: 'asked' },
    ],
  },
  {
    title: 'a person, first thing',
    accountId: 'BR-1003',
    language: 'pt-BR',
    exchanges: [
      { says: 'quero falar com um atendente', hears: ['uma pessoa da nossa equipe'], passedOn: 'asked' },
    ],
  },
  {
    title: 'prices of another country, written its way',
    accountId: 'CL-2004',
    language: 'es',
    exchanges: [
      { says: 'quiero cancelar mi plan', does: registers },
      { says: 'veo series y películas', hears: ['Familia', '$20.990', '$22.000'] },
      { says: 'no estoy seguro', hears: ['$16.792'] },
      { says: 'no', hears: ['Su plan sigue igual'] },
    ],
  },
  {
    title: 'questions about plans and courtesies, with no matter at all',
    accountId: 'EC-1001',
    language: 'es',
    exchanges: [
      { says: 'hola', hears: ['Soy Lana', '¿En qué le puedo ayudar?'] },
      { says: '¿qué planes tienen?', hears: ['Básico ($34,90)', 'Premium ($128,90)'] },
      { says: 'gracias', hears: ['excelente día'] },
    ],
  },
];
