import { assertNever } from '../../shared/assert-never.ts';
import type { Language } from '../../shared/language.ts';
import { playbooks } from './index.ts';
import { variantsOf, type Condition, type Playbook, type Step, type Words } from './playbook.ts';

/**
 * A playbook as instructions for a language model: the very steps and sayings that the embedded model executes
 * and the desk shows. The frame is English, what is to be said is in the customer's language.
 */
export function instructionsFor(playbook: Playbook, language: Language): string {
  return [
    `# Playbook ${playbook.id}: ${playbook.goal.en}`,
    ...(playbook.reads.length > 0 ? [`First look up, side by side: ${playbook.reads.join(', ')}.`] : []),
    'Go through the steps in order; pass over those that are done or do not apply; stop at an unanswered question.',
    ...playbook.steps.map((step, index) => `${index + 1}. ${stepText(step, language)}`),
    ...(playbook.insisting
      ? [
          `If the customer insists (${playbook.insisting.intent} again), ${playbook.insisting.fact} is "${playbook.insisting.value}": do not ask on.`,
        ]
      : []),
    ...(playbook.settled
      ? [
          `Raised again when ${conditionsText(playbook.settled.when)}: do not go through it, say "${playbook.settled.say[language]}" and offer a person.`,
        ]
      : []),
    `Hand to a person: ${playbook.person[language]}.`,
  ].join('\n');
}

/** One line a playbook: which there are and when to open which. */
export function playbookList(language: Language): string {
  return playbooks
    .map(({ id, intents, matter }) => `- ${id} (${intents.join(', ')}): ${matter[language]}`)
    .join('\n');
}

function stepText(step: Step, language: Language): string {
  const when = step.when?.length ? ` Only when ${conditionsText(step.when)}.` : '';
  const head = `[${step.id}] ${step.label.en}.${when}`;
  switch (step.kind) {
    case 'tell':
      return `${head}\n${wordsText('Say', step.say, language)}`;
    case 'ask':
      return [
        `${head} Wait for the answer and note it as fact "${step.fact}" (${step.answer}). Skip it when the fact is known.`,
        wordsText('Ask', step.say, language),
        ...(step.otherwise
          ? [`   Without an answer to the second asking, go on with "${step.otherwise}".`]
          : []),
      ].join('\n');
    case 'do':
      return [
        `${head} Use ${step.tool}; say so only once it has succeeded.`,
        ...(step.already
          ? [
              `   When ${conditionsText(step.already.when)}, do not use it and say: "${step.already.say[language]}"`,
            ]
          : []),
        wordsText('Then say', step.say, language),
      ].join('\n');
    default:
      return assertNever(step);
  }
}

function wordsText(verb: string, words: Words, language: Language): string {
  return variantsOf(words)
    .map(({ when, say }) => {
      const condition = when.length > 0 ? ` when ${conditionsText(when)},` : '';
      return `   ${verb},${condition} in your own words: "${say[language]}"`;
    })
    .join('\n');
}

function conditionsText(conditions: readonly Condition[]): string {
  return conditions
    .map((condition) => {
      if ('yes' in condition) return condition.yes.replaceAll('-', ' ');
      if ('no' in condition) return `not ${condition.no.replaceAll('-', ' ')}`;
      return 'is' in condition
        ? `${condition.fact} is ${condition.is.join(' or ')}`
        : `${condition.fact} is not ${condition.isNot.join(' or ')}`;
    })
    .join(' and ');
}
