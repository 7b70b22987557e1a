import type { Saying } from './playbook.ts';

/** What belongs to no playbook: courtesies, digressions, doubts and bad news. */
export const general = {
  /** Nothing but the name, as it is put into other sayings. */
  name: { es: '{vocative}', 'pt-BR': '{vocative}', en: '{vocative}' },
  greeting: {
    es: '¡Hola{vocative}! Soy Lana, la asistente virtual. ¿En qué le puedo ayudar?',
    'pt-BR': 'Olá{vocative}! Sou a Lana, a assistente virtual. Como posso ajudar?',
    en: "Hello{vocative}! I'm Lana, the virtual assistant. How can I help you?",
  },
  introduction: {
    es: 'Hola{vocative}, soy Lana, la asistente virtual.',
    'pt-BR': 'Olá{vocative}, sou a Lana, a assistente virtual.',
    en: "Hello{vocative}, I'm Lana, the virtual assistant.",
  },
  thanksForWaiting: {
    es: 'Gracias por esperar{vocative}.',
    'pt-BR': 'Obrigada por esperar{vocative}.',
    en: 'Thank you for waiting{vocative}.',
  },
  backWithYou: {
    es: 'Hola de nuevo{vocative}, soy Lana y sigo con usted desde aquí.',
    'pt-BR': 'Olá de novo{vocative}, sou a Lana e continuo com você daqui.',
    en: "Hello again{vocative}, it's Lana, and I'll take it from here.",
  },
  toPerson: {
    es: 'Claro que sí{vocative}. Le paso con una persona de nuestro equipo y ya le dejo todo explicado, para que no tenga que repetir nada.',
    'pt-BR':
      'Claro{vocative}. Vou passar você para uma pessoa da nossa equipe e já deixo tudo explicado, para não precisar repetir nada.',
    en: "Of course{vocative}. I'm passing you to a person from our team and I'm leaving everything explained, so you won't have to repeat yourself.",
  },
  confirmDone: {
    es: 'Para confirmarle, esto es lo que quedó hecho: {doneSoFar}.',
    'pt-BR': 'Só confirmando, isto é o que ficou feito: {doneSoFar}.',
    en: 'To confirm, this is what has been done: {doneSoFar}.',
  },
  greetingAgain: {
    es: '¡Hola de nuevo{vocative}!',
    'pt-BR': 'Olá de novo{vocative}!',
    en: 'Hello again{vocative}!',
  },
  thanks: {
    es: 'Con mucho gusto{vocative}.',
    'pt-BR': 'De nada{vocative}, é um prazer.',
    en: "You're very welcome{vocative}.",
  },
  anythingElse: {
    es: '¿Le puedo ayudar con algo más?',
    'pt-BR': 'Posso ajudar com mais alguma coisa?',
    en: 'Is there anything else I can help you with?',
  },
  tellMe: {
    es: 'Claro, dígame en qué le ayudo.',
    'pt-BR': 'Claro, me diga como posso ajudar.',
    en: 'Of course, tell me how I can help.',
  },
  goodbye: {
    es: 'Gracias por escribirnos{vocative}. ¡Que tenga un excelente día!',
    'pt-BR': 'Obrigada pelo contato{vocative}. Tenha um ótimo dia!',
    en: 'Thank you for getting in touch{vocative}. Have a great day!',
  },
  needsApproval: {
    es: 'Para esto necesito la aprobación de una persona de supervisión{vocative}. Ya la pedí: en cuanto decida se lo cuento aquí mismo, y mientras tanto podemos ver otra cosa.',
    'pt-BR':
      'Para isso preciso da aprovação da supervisão{vocative}. Já pedi: assim que decidirem eu conto aqui mesmo, e enquanto isso podemos ver outra coisa.',
    en: "For this I need a supervisor's approval{vocative}. I've asked for it: as soon as it is decided I'll tell you right here, and meanwhile we can look at something else.",
  },
  goodbyeAgain: {
    es: '¡Hasta pronto{vocative}!',
    'pt-BR': 'Até logo{vocative}!',
    en: 'Bye for now{vocative}!',
  },
  here: {
    es: 'Aquí estoy para lo que necesite{vocative}.',
    'pt-BR': 'Estou por aqui para o que precisar{vocative}.',
    en: "I'm here whenever you need me{vocative}.",
  },
  sorry: {
    es: 'Entiendo su molestia{vocative}, y lo lamento.',
    'pt-BR': 'Entendo o seu incômodo{vocative}, e sinto muito.',
    en: "I understand your frustration{vocative}, and I'm sorry.",
  },
  asYouLike: {
    es: 'Como usted prefiera{vocative}.',
    'pt-BR': 'Como preferir{vocative}.',
    en: 'As you prefer{vocative}.',
  },
  backTo: {
    es: 'Y volviendo a lo nuestro:',
    'pt-BR': 'E voltando ao nosso assunto:',
    en: 'And coming back to where we were:',
  },
  alsoAbout: {
    es: 'También me mencionó {alsoMatter}, así que sigo con eso.',
    'pt-BR': 'Você também mencionou {alsoMatter}, então sigo com isso.',
    en: 'You also mentioned {alsoMatter}, so let me take that next.',
  },
  askBack: {
    es: 'Quiero asegurarme de entenderle bien{vocative}. ¿Se trata de {readings}, o de otra cosa?',
    'pt-BR': 'Quero ter certeza de que entendi bem{vocative}. É sobre {readings}, ou outra coisa?',
    en: 'I want to be sure I understand you{vocative}. Is it about {readings}, or something else?',
  },
  offerPerson: {
    es: 'Disculpe{vocative}, no quiero hacerle perder el tiempo. ¿Prefiere que le pase con una persona de nuestro equipo?',
    'pt-BR':
      'Desculpe{vocative}, não quero tomar o seu tempo. Prefere que eu passe você para uma pessoa da nossa equipe?',
    en: "I'm sorry{vocative}, I don't want to waste your time. Would you like me to pass you to a person from our team?",
  },
  unknown: {
    es: 'No tengo información sobre eso{vocative}, y no quiero darle una respuesta equivocada. ¿Prefiere que le pase con una persona de nuestro equipo?',
    'pt-BR':
      'Não tenho informação sobre isso{vocative} e não quero dar uma resposta errada. Prefere que eu passe você para uma pessoa da nossa equipe?',
    en: "I have no information about that{vocative}, and I don't want to give you a wrong answer. Would you like me to pass you to a person from our team?",
  },
  personAtWill: {
    es: '¿Prefiere hablarlo con una persona de nuestro equipo? Si es así, le paso ahora mismo.',
    'pt-BR': 'Prefere falar sobre isso com uma pessoa da nossa equipe? Se sim, passo você agora mesmo.',
    en: "Would you rather talk it over with a person from our team? If so, I'll pass you on right away.",
  },
  onlyPart: {
    es: 'Entiendo{vocative}: quiere cancelar solo eso y que lo demás siga igual. De eso se encarga una persona de nuestro equipo. ¿Quiere que le pase?',
    'pt-BR':
      'Entendi{vocative}: você quer cancelar só isso e manter o resto como está. Disso cuida uma pessoa da nossa equipe. Quer que eu passe você?',
    en: 'I see{vocative}: you want to cancel just that and keep everything else as it is. A person from our team takes care of that. Shall I pass you on?',
  },
  onlyPause: {
    es: 'Entiendo{vocative}: quiere detener el servicio por un tiempo, no cancelarlo, así que no cancelo nada. De eso se encarga una persona de nuestro equipo. ¿Quiere que le pase?',
    'pt-BR':
      'Entendi{vocative}: você quer parar o serviço por um tempo, sem cancelar, então não cancelo nada. Disso cuida uma pessoa da nossa equipe. Quer que eu passe você?',
    en: 'I see{vocative}: you want to stop the service for a while, not cancel it, so I cancel nothing. A person from our team takes care of that. Shall I pass you on?',
  },
  dueDate: {
    es: 'Su factura de {billMonth}, de {billTotal}, vence el {billDue}.',
    'pt-BR': 'A sua fatura de {billMonth}, de {billTotal}, vence em {billDue}.',
    en: 'Your {billMonth} bill, for {billTotal}, is due on {billDue}.',
  },
  disputeDue: {
    es: 'El resultado del reclamo {openDispute} le llega a {email} a más tardar el {openDisputeDue}.',
    'pt-BR': 'O resultado da contestação {openDispute} chega em {email} até {openDisputeDue}.',
    en: 'The outcome of dispute {openDispute} will reach you at {email} by {openDisputeDue}.',
  },
  stillUnsure: {
    es: 'Disculpe{vocative}, no estoy logrando ayudarle como quisiera. Le paso con una persona de nuestro equipo, con todo lo que me contó.',
    'pt-BR':
      'Desculpe{vocative}, não estou conseguindo ajudar como gostaria. Vou passar você para uma pessoa da nossa equipe, com tudo o que me contou.',
    en: "I'm sorry{vocative}, I'm not managing to help you as I'd like. I'm passing you to a person from our team, with everything you've told me.",
  },
  tooUpset: {
    es: 'Lamento mucho lo que está pasando{vocative}. Esto merece la atención de una persona de nuestro equipo; le paso ahora mismo, con todo explicado.',
    'pt-BR':
      'Sinto muito pelo que está acontecendo{vocative}. Isso merece a atenção de uma pessoa da nossa equipe; passo você agora, com tudo explicado.',
    en: "I'm truly sorry about this{vocative}. It deserves the attention of a person from our team; I'm passing you on now, with everything explained.",
  },
  notDone: {
    es: 'Disculpe{vocative}, nuestro sistema no me respondió y eso último no quedó hecho. ¿Quiere que le pase con una persona para resolverlo?',
    'pt-BR':
      'Desculpe{vocative}, o nosso sistema não respondeu e isso não ficou feito. Quer que eu passe você para uma pessoa resolver?',
    en: "I'm sorry{vocative}, our system did not respond and that last part was not done. Would you like me to pass you to a person to sort it out?",
  },
  unsettled: {
    es: 'Disculpe{vocative}, nuestro sistema no me confirmó eso último. Quedó anotado y se lo vuelvo a pedir apenas responda, una sola vez. ¿Quiere que le pase con una persona para que lo siga?',
    'pt-BR':
      'Desculpe{vocative}, o nosso sistema não confirmou isso por último. Ficou anotado e peço de novo assim que ele responder, uma vez só. Quer que eu passe você para uma pessoa acompanhar?',
    en: "I'm sorry{vocative}, our system has not confirmed that last part. It is noted, and I will ask for it again as soon as it responds, just once. Would you like me to pass you to a person to follow it up?",
  },
  refused: {
    es: 'Disculpe{vocative}, el sistema no me permite hacer eso en su cuenta, así que no quedó hecho. ¿Quiere que le pase con una persona que pueda revisarlo?',
    'pt-BR':
      'Desculpe{vocative}, o sistema não me permite fazer isso na sua conta, então não ficou feito. Quer que eu passe você para uma pessoa que possa rever?',
    en: "I'm sorry{vocative}, the system won't let me do that on your account, so it was not done. Would you like me to pass you to a person who can look into it?",
  },
  noAccount: {
    es: 'Con gusto{vocative}, pero en este momento no puedo ver su cuenta. ¿Quiere que le pase con una persona de nuestro equipo?',
    'pt-BR':
      'Com prazer{vocative}, mas neste momento não consigo ver a sua conta. Quer que eu passe você para uma pessoa da nossa equipe?',
    en: "I'd gladly help{vocative}, but I can't see your account right now. Would you like me to pass you to a person from our team?",
  },
  noBills: {
    es: 'Con gusto{vocative}, pero en este momento no logro ver sus facturas y no quiero decirle nada que no haya comprobado. ¿Quiere que le pase con una persona de nuestro equipo?',
    'pt-BR':
      'Com prazer{vocative}, mas neste momento não consigo ver as suas faturas e não quero dizer nada que não tenha conferido. Quer que eu passe você para uma pessoa da nossa equipe?',
    en: "I'd gladly help{vocative}, but I can't see your bills right now and I don't want to tell you anything I haven't checked. Would you like me to pass you to a person from our team?",
  },
  othersAccount: {
    es: 'Solo puedo hablar de la cuenta de quien me escribe{vocative}, para cuidar los datos de todos. Esa persona puede escribirnos y con gusto la ayudamos.',
    'pt-BR':
      'Só posso falar da conta de quem me escreve{vocative}, para cuidar dos dados de todos. Essa pessoa pode escrever para a gente e ajudamos com prazer.',
    en: "I can only talk about the account of whoever is writing to me{vocative}, to look after everyone's details. That person can write to us and we'll gladly help.",
  },
  planAnswer: {
    es: '{askedPlan} cuesta {askedPrice} al mes e incluye {askedGenres}, con {askedChannels} canales.',
    'pt-BR': 'O {askedPlan} custa {askedPrice} por mês e inclui {askedGenres}, com {askedChannels} canais.',
    en: '{askedPlan} costs {askedPrice} a month and includes {askedGenres}, with {askedChannels} channels.',
  },
  planCostsMore: {
    es: 'Son {difference} más al mes que su plan actual.',
    'pt-BR': 'São {difference} a mais por mês que o seu plano atual.',
    en: 'That is {difference} a month more than your current plan.',
  },
  planCostsLess: {
    es: 'Son {difference} menos al mes que su plan actual.',
    'pt-BR': 'São {difference} a menos por mês que o seu plano atual.',
    en: 'That is {difference} a month less than your current plan.',
  },
  planList: {
    es: 'Nuestros planes son {planList}, precio por mes.',
    'pt-BR': 'Nossos planos são {planList}, preço por mês.',
    en: 'Our plans are {planList}, price per month.',
  },
  readAbout: {
    es: 'Esto es lo que dice nuestra información: {passage}',
    'pt-BR': 'Isto é o que diz a nossa informação: {passage}',
    en: 'This is what our information says: {passage}',
  },
} as const satisfies Record<string, Saying>;
