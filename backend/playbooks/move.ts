import type { ToolCall, ToolName, ToolOutcome } from '../agents/tool-catalogue.ts';

/** A tool that this turn has used so far, and what it answered. */
export interface UsedTool {
  readonly tool: ToolName;
  readonly input: unknown;
  readonly outcome: ToolOutcome;
}

/** What to do next in a turn: use tools (side by side), or say something and end the turn. */
export type Move =
  | { readonly kind: 'use'; readonly calls: readonly ToolCall[] }
  | { readonly kind: 'say'; readonly text: string };
