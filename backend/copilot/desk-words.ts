import type { Saying } from '../playbooks/playbook.ts';

/** What the desk says around suggestions, and the words that it offers for the customer. */
export const deskWords = {
  attendTitle: {
    es: 'Saludar y tomar la conversación',
    'pt-BR': 'Cumprimentar e assumir a conversa',
    en: 'Greet them and take it from here',
  },
  attend: {
    es: 'Hola{vocative}, desde ahora le atiendo yo en persona. Ya leí lo que conversaron sobre {about}, así que no tiene que repetir nada. Dígame cómo prefiere que sigamos.',
    'pt-BR':
      'Olá{vocative}, a partir de agora eu atendo você pessoalmente. Já li o que conversaram sobre {about}, então não precisa repetir nada. Me diga como prefere seguir.',
    en: "Hello{vocative}, I'm a person from the team and I'm with you from here. I've read everything about {about}, so you need not repeat anything. Tell me how you'd like to go on.",
  },
  attendAnew: {
    es: 'Hola{vocative}, desde ahora le atiendo yo en persona. Cuénteme con confianza: ¿en qué le puedo ayudar?',
    'pt-BR': 'Olá{vocative}, a partir de agora eu atendo você pessoalmente. Me conte: como posso ajudar?',
    en: "Hello{vocative}, I'm a person from the team and I'm with you from here. Tell me, how can I help you?",
  },
  attendWhy: {
    es: 'pidió hablar con una persona',
    'pt-BR': 'pediu para falar com uma pessoa',
    en: 'asked for a person',
  },
  attendUnaskedWhy: {
    es: 'hasta ahora conversó con Lana',
    'pt-BR': 'até agora conversou com a Lana',
    en: 'has been talking to Lana so far',
  },
  replyTitle: { es: 'Responder al cliente', 'pt-BR': 'Responder ao cliente', en: 'Reply to the customer' },
  nextWhy: {
    es: 'lo que sigue en la guía',
    'pt-BR': 'o próximo passo do roteiro',
    en: 'next in the playbook',
  },
  citeTitle: { es: 'Citar «{passage}»', 'pt-BR': 'Citar “{passage}”', en: 'Cite “{passage}”' },
  planTitle: {
    es: 'Responder: qué incluye {askedPlan}',
    'pt-BR': 'Responder: o que o {askedPlan} inclui',
    en: 'Reply: what {askedPlan} includes',
  },
  fromCatalogue: {
    es: '{askedChannels} canales, según el catálogo',
    'pt-BR': '{askedChannels} canais, segundo o catálogo',
    en: '{askedChannels} channels, from the catalogue',
  },
  requestTitle: {
    es: 'Responder: número y fecha de la solicitud',
    'pt-BR': 'Responder: número e data do pedido',
    en: 'Reply: number and date of the request',
  },
  request: {
    es: 'Su solicitud de cancelación está registrada con el número {cancellation} y se atiende a más tardar el {cancellationDue}.',
    'pt-BR':
      'Seu pedido de cancelamento está registrado com o número {cancellation} e será atendido até {cancellationDue}.',
    en: 'Your cancellation request is on record under number {cancellation} and will be settled by {cancellationDue}.',
  },
  disputeTitle: {
    es: 'Responder: cuándo llega el resultado',
    'pt-BR': 'Responder: quando chega o resultado',
    en: 'Reply: when the outcome arrives',
  },
  dueTitle: {
    es: 'Responder: cuándo vence la factura',
    'pt-BR': 'Responder: quando vence a fatura',
    en: 'Reply: when the bill is due',
  },
  fromAccount: { es: 'según su cuenta', 'pt-BR': 'segundo a conta', en: 'from the account' },
  handBackTitle: {
    es: 'Devolver a Lana: {goal}',
    'pt-BR': 'Devolver à Lana: {goal}',
    en: 'Hand back to Lana: {goal}',
  },
  handBackWhy: {
    es: 'Lana sigue con todo lo ya conversado',
    'pt-BR': 'a Lana continua com tudo o que já foi conversado',
    en: 'Lana goes on with all that was said',
  },
  carryOn: { es: 'Continúa desde aquí', 'pt-BR': 'Continue daqui', en: 'Carry on from here' },
} as const satisfies Record<string, Saying>;
