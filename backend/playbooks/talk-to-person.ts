import { general } from './general-sayings.ts';
import type { Playbook } from './playbook.ts';

/** A person, at once and without asking why. */
export const talkToPerson: Playbook = {
  id: 'talk-to-person',
  intents: ['talk-to-person'],
  absorbs: [],
  title: { es: 'Hablar con una persona', 'pt-BR': 'Falar com uma pessoa', en: 'Talk to a person' },
  goal: {
    es: 'Pasar la conversación a una persona, con todo explicado',
    'pt-BR': 'Passar a conversa a uma pessoa, com tudo explicado',
    en: 'Pass the conversation to a person, with everything explained',
  },
  matter: { es: 'hablar con una persona', 'pt-BR': 'falar com uma pessoa', en: 'talking to a person' },
  reads: [],
  steps: [
    {
      kind: 'do',
      id: 'hand-over',
      label: {
        es: 'Pasar a una persona del equipo',
        'pt-BR': 'Passar a uma pessoa da equipe',
        en: 'Pass to a person of the team',
      },
      tool: 'hand_to_person',
      title: { es: 'Pasar a una persona', 'pt-BR': 'Passar a uma pessoa', en: 'Pass to a person' },
      say: general.toPerson,
    },
  ],
  insisting: null,
  person: {
    es: 'Siempre, en cuanto lo pide',
    'pt-BR': 'Sempre, assim que pede',
    en: 'Always, as soon as they ask',
  },
  handBack: {
    es: 'Pregunta si necesita algo más y despídete',
    'pt-BR': 'Pergunte se precisa de mais alguma coisa e se despeça',
    en: 'Ask if anything else is needed and say goodbye',
  },
};
