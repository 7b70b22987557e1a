import type { Playbook } from './playbook.ts';

/** Something went wrong that no other playbook knows: heard, put on record, answered by a day. */
export const complaint: Playbook = {
  id: 'complaint',
  intents: ['complaint'],
  absorbs: [],
  title: { es: 'Queja', 'pt-BR': 'Reclamação', en: 'Complaint' },
  goal: {
    es: 'Escuchar lo que pasó y dejarlo registrado con número y fecha de respuesta',
    'pt-BR': 'Ouvir o que aconteceu e registrar com número e data de resposta',
    en: 'Hear what happened and put it on record with a number and a day for the answer',
  },
  matter: { es: 'una queja', 'pt-BR': 'uma reclamação', en: 'a complaint' },
  reads: ['read_account'],
  steps: [
    {
      kind: 'ask',
      id: 'listen',
      label: { es: 'Escuchar qué pasó', 'pt-BR': 'Ouvir o que aconteceu', en: 'Hear what happened' },
      fact: 'complaint',
      answer: 'words',
      say: {
        es: 'Lamento mucho que haya tenido una mala experiencia{vocative}. Cuénteme qué pasó, por favor, y lo dejo registrado para que se revise.',
        'pt-BR':
          'Sinto muito pela má experiência{vocative}. Me conte o que aconteceu, por favor, e deixo registrado para ser revisto.',
        en: "I'm very sorry you've had a bad experience{vocative}. Please tell me what happened and I'll put it on record so that it is looked into.",
      },
      again: {
        es: '¿Qué fue lo que pasó? Con unas pocas palabras basta.',
        'pt-BR': 'O que aconteceu? Bastam poucas palavras.',
        en: 'What happened? A few words are enough.',
      },
    },
    {
      kind: 'do',
      id: 'open-ticket',
      label: {
        es: 'Registrar la queja',
        'pt-BR': 'Registrar a reclamação',
        en: 'Put the complaint on record',
      },
      tool: 'open_ticket',
      promise: {
        text: {
          es: 'Respuesta a la queja {ticket}',
          'pt-BR': 'Resposta à reclamação {ticket}',
          en: 'Answer to complaint {ticket}',
        },
        due: 'answer',
      },
      title: { es: 'Registrar la queja', 'pt-BR': 'Registrar a reclamação', en: 'Register the complaint' },
      asked: {
        words: {
          es: ['queja', 'registra el caso', 'ticket'],
          'pt-BR': ['reclamacao', 'chamado', 'ticket'],
          en: ['complaint', 'ticket'],
        },
        given: [],
      },
      say: {
        es: 'Gracias por contármelo, tiene razón en reclamarlo. Quedó registrado con el número {ticket} y tendrá respuesta a más tardar el {ticketAnswerOn}.',
        'pt-BR':
          'Obrigada por me contar, você tem razão em reclamar. Está registrado com o número {ticket} e a resposta vem até {ticketAnswerOn}.',
        en: "Thank you for telling me; you are right to raise it. It is on record under number {ticket} and you'll have an answer by {ticketAnswerOn}.",
      },
    },
  ],
  insisting: null,
  person: {
    es: 'Si pide una compensación o ya se quejó antes por lo mismo',
    'pt-BR': 'Se pede compensação ou já reclamou antes da mesma coisa',
    en: 'When they ask for compensation or have complained about it before',
  },
  handBack: {
    es: 'Registra la queja y pregunta si necesita algo más',
    'pt-BR': 'Registre a reclamação e pergunte se precisa de mais alguma coisa',
    en: 'Put the complaint on record and ask if anything else is needed',
  },
};
