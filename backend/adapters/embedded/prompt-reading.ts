import type { LanguageModelV4CallOptions, LanguageModelV4Prompt } from '@ai-sdk/provider';
import { toolNames, type ToolOutcome } from '../../agents/tool-catalogue.ts';
import type { UsedTool } from '../../playbooks/move.ts';
import type { Situation } from '../../playbooks/situation.ts';

type Message = LanguageModelV4Prompt[number];
type ResultPart = Extract<Extract<Message, { role: 'tool' }>['content'][number], { type: 'tool-result' }>;

/** How Faro marks a note of its own among the user's messages. */
const ownNote = '<faro>';

/** The situation that the caller put beside the prompt. @throws TypeError when there is none. */
export function situationIn({ providerOptions }: LanguageModelV4CallOptions): Situation {
  const situation = providerOptions?.['faro']?.['situation'];
  if (typeof situation === 'object' && situation !== null) return situation as unknown as Situation;
  throw new TypeError(
    'The embedded model executes playbooks over a situation: pass it as providerOptions.faro.situation.',
  );
}

/** The tools that this turn has used, in order: everything after the customer's last words. */
export function usedToolsIn(prompt: LanguageModelV4Prompt): readonly UsedTool[] {
  const turn = prompt.slice(prompt.findLastIndex(isCustomer) + 1);
  const inputs = new Map<string, unknown>();
  const used: UsedTool[] = [];
  for (const message of turn) {
    if (message.role !== 'assistant' && message.role !== 'tool') continue;
    for (const part of message.content) {
      if (part.type === 'tool-call') inputs.set(part.toolCallId, part.input);
      if (part.type !== 'tool-result') continue;
      const tool = toolNames.find((name) => name === part.toolName);
      if (tool) used.push({ tool, input: inputs.get(part.toolCallId) ?? {}, outcome: outcomeIn(part) });
    }
  }
  return used;
}

function isCustomer(message: Message): boolean {
  if (message.role !== 'user') return false;
  return !message.content.every((part) => part.type === 'text' && part.text.startsWith(ownNote));
}

/** Tools of Faro answer with an outcome; whatever else comes back is a tool that failed to run. */
function outcomeIn({ output }: ResultPart): ToolOutcome {
  if (output.type === 'json' && isOutcome(output.value)) return output.value as unknown as ToolOutcome;
  const message = 'value' in output ? JSON.stringify(output.value) : output.type;
  return { ok: false, code: 'tool-failed', message };
}

function isOutcome(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
