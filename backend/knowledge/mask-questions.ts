import { maskPersonalData } from '../guardrails/personal-data/mask-personal-data.ts';
import type { Knowledge } from './knowledge.ts';

/** A knowledge base outside of this process: it is asked without the personal data in a question. */
export function maskQuestions(knowledge: Knowledge): Knowledge {
  return {
    ...knowledge,
    search: (question) =>
      knowledge.search({ ...question, text: maskPersonalData(question.text, question.country) }),
  };
}
