import type { CountryCode } from '../../../shared/countries/country.ts';
import type { SharedSnippet } from '../../../shared/desks/snippet.ts';
import type { LocalText } from '../../../shared/language.ts';

/** A country's snippets: the operator's own, with the country's in the place of those with the same id. */
export function sharedSnippets(country: CountryCode): readonly SharedSnippet[] {
  const own = ofCountry[country] ?? [];
  const ids = new Set(own.map(({ id }) => id));
  return [...operators.filter(({ id }) => !ids.has(id)), ...own];
}

function snippet(id: string, name: LocalText, text: LocalText): SharedSnippet {
  return { id, name, text };
}

const operators: readonly SharedSnippet[] = [
  snippet(
    'greeting',
    { es: 'saludo', 'pt-BR': 'saudação', en: 'greeting' },
    {
      es: 'Hola, {name}. Le saluda {agent}; ya leí lo que conversó y sigo con usted desde aquí.',
      'pt-BR': 'Olá, {name}. Aqui é {agent}; já li a conversa e sigo com você a partir daqui.',
      en: "Hello, {name}. This is {agent}; I've read the conversation and I'll take it from here.",
    },
  ),
  snippet(
    'moment',
    { es: 'momento', 'pt-BR': 'momento', en: 'moment' },
    {
      es: 'Deme un momento, por favor, mientras reviso su cuenta.',
      'pt-BR': 'Só um momento, por favor, enquanto confiro a sua conta.',
      en: 'Please give me a moment while I look at your account.',
    },
  ),
  snippet(
    'waiting',
    { es: 'espera', 'pt-BR': 'espera', en: 'waiting' },
    {
      es: 'Gracias por esperar, {name}. Ya tengo lo que necesitaba.',
      'pt-BR': 'Agradeço a espera, {name}. Já tenho o que precisava.',
      en: 'Thank you for waiting, {name}. I have what I needed.',
    },
  ),
  snippet(
    'bill',
    { es: 'factura', 'pt-BR': 'fatura', en: 'bill' },
    {
      es: 'Su factura de este mes es de {amount} y vence el {date}.',
      'pt-BR': 'A sua fatura deste mês é de {amount} e vence em {date}.',
      en: 'Your bill this month is {amount} and is due on {date}.',
    },
  ),
  snippet(
    'plan',
    { es: 'plan', 'pt-BR': 'plano', en: 'plan' },
    {
      es: 'Hoy tiene el plan {plan}. ¿Quiere que le cuente qué incluye?',
      'pt-BR': 'Hoje você tem o plano {plan}. Quer que eu conte o que ele inclui?',
      en: 'You are on {plan} today. Shall I tell you what it includes?',
    },
  ),
  snippet(
    'reference',
    { es: 'número', 'pt-BR': 'protocolo', en: 'reference' },
    {
      es: 'Quedó registrado con el número {reference}. Guárdelo, por favor, por si vuelve a escribirnos.',
      'pt-BR': 'Ficou registrado com o número {reference}. Guarde, por favor, caso volte a nos escrever.',
      en: 'It is on record under number {reference}. Please keep it in case you write to us again.',
    },
  ),
  snippet(
    'sorry',
    { es: 'disculpa', 'pt-BR': 'desculpa', en: 'sorry' },
    {
      es: 'Lamento lo que pasó, {name}. Entiendo la molestia y voy a ocuparme yo.',
      'pt-BR': 'Sinto muito pelo que aconteceu, {name}. Entendo o incômodo e vou cuidar disso.',
      en: "I'm sorry about what happened, {name}. I understand, and I'll see to it myself.",
    },
  ),
  snippet(
    'restart',
    { es: 'reinicio', 'pt-BR': 'reinício', en: 'restart' },
    {
      es: 'Desconecte el decodificador de la corriente, espere un minuto y vuelva a conectarlo, por favor. ¿Volvió la imagen?',
      'pt-BR':
        'Tire o decodificador da tomada, espere um minuto e ligue de novo, por favor. A imagem voltou?',
      en: 'Please unplug the decoder, wait a minute and plug it back in. Is the picture back?',
    },
  ),
  snippet(
    'identity',
    { es: 'identidad', 'pt-BR': 'identidade', en: 'identity' },
    {
      es: 'Por su seguridad, ¿me confirma el nombre completo del titular y los últimos cuatro dígitos de su documento?',
      'pt-BR':
        'Por segurança, pode confirmar o nome completo do titular e os quatro últimos dígitos do documento?',
      en: 'For your security, could you confirm the full name on the account and the last four digits of your ID?',
    },
  ),
  snippet(
    'more',
    { es: 'algo-más', 'pt-BR': 'algo-mais', en: 'anything-else' },
    {
      es: '¿Hay algo más en lo que le pueda ayudar?',
      'pt-BR': 'Posso ajudar em mais alguma coisa?',
      en: 'Is there anything else I can help you with?',
    },
  ),
  snippet(
    'silence',
    { es: 'silencio', 'pt-BR': 'silêncio', en: 'silence' },
    {
      es: '¿Sigue ahí, {name}? Si prefiere, escríbanos cuando pueda y seguimos desde este punto.',
      'pt-BR': 'Você ainda está aí, {name}? Se preferir, escreva quando puder e seguimos deste ponto.',
      en: 'Are you still there, {name}? You can also write whenever it suits you and we will go on from here.',
    },
  ),
  snippet(
    'goodbye',
    { es: 'despedida', 'pt-BR': 'despedida', en: 'goodbye' },
    {
      es: 'Gracias por escribirnos, {name}. Que tenga un buen día.',
      'pt-BR': 'Agradecemos o contato, {name}. Tenha um ótimo dia.',
      en: 'Thank you for writing to us, {name}. Have a good day.',
    },
  ),
];

/** What is asked for or called otherwise in a country. */
const ofCountry: Partial<Record<CountryCode, readonly SharedSnippet[]>> = {
  AR: [
    snippet(
      'identity',
      { es: 'identidad', 'pt-BR': 'identidade', en: 'identity' },
      {
        es: 'Por su seguridad, ¿me confirma el nombre completo del titular y los últimos cuatro números del DNI?',
        'pt-BR':
          'Por segurança, pode confirmar o nome completo do titular e os quatro últimos números do DNI?',
        en: 'For your security, could you confirm the full name on the account and the last four digits of the DNI?',
      },
    ),
  ],
  BR: [
    snippet(
      'identity',
      { es: 'identidad', 'pt-BR': 'identidade', en: 'identity' },
      {
        es: 'Por su seguridad, ¿me confirma el nombre completo del titular y los tres últimos dígitos del CPF?',
        'pt-BR': 'Por segurança, pode confirmar o nome completo do titular e os três últimos dígitos do CPF?',
        en: 'For your security, could you confirm the full name on the account and the last three digits of the CPF?',
      },
    ),
    snippet(
      'reference',
      { es: 'protocolo', 'pt-BR': 'protocolo', en: 'reference' },
      {
        es: 'Su número de protocolo es {reference}. Guárdelo, por favor.',
        'pt-BR': 'O seu número de protocolo é {reference}. Guarde, por favor.',
        en: 'Your protocol number is {reference}. Please keep it.',
      },
    ),
  ],
  CL: [
    snippet(
      'identity',
      { es: 'identidad', 'pt-BR': 'identidade', en: 'identity' },
      {
        es: 'Por su seguridad, ¿me confirma el nombre completo del titular y los últimos dígitos del RUT, con el verificador?',
        'pt-BR':
          'Por segurança, pode confirmar o nome completo do titular e os últimos dígitos do RUT, com o verificador?',
        en: 'For your security, could you confirm the full name on the account and the last digits of the RUT, check digit included?',
      },
    ),
  ],
  CO: [
    snippet(
      'reference',
      { es: 'número', 'pt-BR': 'protocolo', en: 'reference' },
      {
        es: 'Su PQR quedó radicada con el número {reference}. Guárdelo, por favor.',
        'pt-BR': 'A sua PQR foi registrada com o número {reference}. Guarde, por favor.',
        en: 'Your PQR is filed under number {reference}. Please keep it.',
      },
    ),
  ],
  PE: [
    snippet(
      'reference',
      { es: 'código', 'pt-BR': 'código', en: 'reference' },
      {
        es: 'Su código es {reference}. Guárdelo, por favor: con él puede seguir su solicitud.',
        'pt-BR': 'O seu código é {reference}. Guarde, por favor: com ele pode acompanhar o pedido.',
        en: 'Your code is {reference}. Please keep it: you can follow your request with it.',
      },
    ),
  ],
};
