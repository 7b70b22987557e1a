import type { Saying } from '../playbooks/playbook.ts';

/** What the desk says around suggestions, in the conversation's language. */
export const deskWords = {
  attendTitle: {
    es: 'Atender en persona',
    'pt-BR': 'Atender pessoalmente',
    en: 'Take it from here yourself',
  },
  attend: {
    es: 'Con gusto le atiendo yo{vocative}. Ya leí lo que conversaron, así que no tiene que repetir nada.',
    'pt-BR': 'Eu mesmo atendo você{vocative}. Já li o que conversaram, então não precisa repetir nada.',
    en: "I'll gladly help you myself{vocative}. I've read the conversation so far, so you need not repeat anything.",
  },
  attendWhy: {
    es: 'pidió hablar con una persona',
    'pt-BR': 'pediu para falar com uma pessoa',
    en: 'asked for a person',
  },
  replyTitle: { es: 'Responder al cliente', 'pt-BR': 'Responder ao cliente', en: 'Reply to the customer' },
  citeTitle: { es: 'Citar «{passage}»', 'pt-BR': 'Citar “{passage}”', en: 'Cite “{passage}”' },
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
