import { createVeil } from './personal-data/mask-personal-data.ts';
import type { AskSecondOpinion } from './second-opinion.ts';

/** A guardrail outside of this process: what it is asked about has no personal data in it. */
export function veiledOpinion(ask: AskSecondOpinion): AskSecondOpinion {
  return ({ text, question, sources }, signal) => {
    const veil = createVeil();
    const hide = (words: string) => veil.hide(words);
    const hidden = sources.map((source) => ({
      ...source,
      title: hide(source.title),
      text: hide(source.text),
    }));
    return ask({ text: hide(text), question: hide(question), sources: hidden }, signal);
  };
}
