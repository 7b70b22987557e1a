import { longestText } from '../../shared/conversation/event.ts';

/** Marks of prompts, tool calls and templates, which no sentence for a customer has. */
const machinery =
  /<\/?(?:faro|customer|colleague|tool_call|function_calls?|invoke|thinking)\b|<\|[^|]*\||\[\/?INST\]|"(?:tool|name|function)"\s*:\s*"/;

/** Whether a model's words cannot be meant for a customer: no words at all, machinery, broken text, or too long. */
export function isNonsense(text: string): boolean {
  if (text.length > longestText || !/\p{L}{2}/u.test(text)) return true;
  if (text.includes('\uFFFD') || machinery.test(text)) return true;
  return isJson(text);
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
