import type { LocalText } from '../../shared/language.ts';
import { playbookById } from '../playbooks/index.ts';

/** What suggestions that are no step of a playbook are, by the first part of their key. */
const kinds: Readonly<Record<string, LocalText>> = {
  reply: {
    es: 'Tomar la conversación o responder',
    'pt-BR': 'Assumir a conversa ou responder',
    en: 'Take over or reply',
  },
  passage: {
    es: 'Citar un artículo',
    'pt-BR': 'Citar um artigo',
    en: 'Cite an article',
  },
  plan: {
    es: 'Explicar qué incluye el plan',
    'pt-BR': 'Explicar o que o plano inclui',
    en: 'Explain what the plan includes',
  },
  answer: {
    es: 'Responder con datos de la cuenta',
    'pt-BR': 'Responder com dados da conta',
    en: 'Answer from the account',
  },
  'hand-back': {
    es: 'Devolver el turno a Lana',
    'pt-BR': 'Devolver a vez à Lana',
    en: 'Give the turn back to Lana',
  },
};
const otherMatters: LocalText = { es: 'Otros asuntos', 'pt-BR': 'Outros assuntos', en: 'Other matters' };

/** What a matter is called. */
export function matterName(matter: string): LocalText {
  return playbookById(matter)?.title ?? otherMatters;
}

/** What a suggestion's key stands for; the key itself where no playbook knows it any more. */
export function suggestionName(key: string): LocalText {
  const [first = '', second = ''] = key.split(':');
  const step = playbookById(first)?.steps.find(({ id }) => id === second);
  return step?.label ?? kinds[second] ?? kinds[first] ?? { es: key, 'pt-BR': key, en: key };
}
