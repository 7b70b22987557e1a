import type { LocalText } from '../../shared/language.ts';

/**
 * What Lana says where no model speaks for her: honest, without figures, and always with a way on. Plain words need
 * no source.
 */
export const plainWords = {
  /** The model failed, was silent or made no sense. */
  failed: {
    es: 'Disculpe, ahora mismo no puedo responderle como se debe. Le paso con una persona del equipo, que ya tiene todo lo que me contó.',
    'pt-BR':
      'Desculpe, neste momento não consigo responder como deveria. Vou passar você para uma pessoa da equipe, que já tem tudo o que você me contou.',
    en: "I'm sorry, I can't answer you properly right now. I'm passing you to someone on the team, who already has everything you told me.",
  },
  /** The reply was held, because something in it could not be traced. */
  held: {
    es: 'No quiero darle un dato que no pueda confirmar. Le paso con una persona del equipo para que lo revise con usted.',
    'pt-BR':
      'Não quero passar uma informação que não consigo confirmar. Vou passar você para uma pessoa da equipe, que vai verificar com você.',
    en: "I don't want to tell you something I can't confirm. I'm passing you to someone on the team, who will check it with you.",
  },
  /** A person was called and the model found no closing words. */
  handingOver: {
    es: 'Le paso con una persona del equipo, que ya tiene todo lo que me contó.',
    'pt-BR': 'Vou passar você para uma pessoa da equipe, que já tem tudo o que você me contou.',
    en: "I'm passing you to someone on the team, who already has everything you told me.",
  },
  /** A supervisor was asked, and the answer is on its way or a person takes over. */
  asking: {
    es: 'Deme un momento, por favor: lo confirmo con una persona del equipo para responderle bien.',
    'pt-BR': 'Um momento, por favor: vou confirmar com uma pessoa da equipe para responder direito.',
    en: "One moment, please: I'm checking with someone on the team so that I answer you right.",
  },
  /** Nobody took the conversation in time. */
  stillWaiting: {
    es: 'Todavía no se liberó nadie del equipo; su pedido sigue en la lista y no se pierde. Mientras tanto sigo aquí: cuénteme si puedo adelantar algo.',
    'pt-BR':
      'Ainda não há ninguém da equipe livre; seu pedido continua na fila e não se perde. Enquanto isso, continuo aqui: me diga se posso adiantar algo.',
    en: "Nobody on the team is free yet; your request stays in line and won't get lost. Meanwhile I'm still here: tell me if I can get something started.",
  },
  /** A change that the operator's systems left open is made after all; its line follows. */
  settled: {
    es: 'Ya quedó hecho lo que estaba pendiente.',
    'pt-BR': 'Já ficou feito o que estava pendente.',
    en: 'What was still pending is done now.',
  },
} as const satisfies Record<string, LocalText>;

/** The author of plain words where a reply names its model. */
export const plainWordsModel = 'faro';
