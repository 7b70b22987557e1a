import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { Models } from '../../agents/models.ts';

export interface OpenAiCompatibleSettings {
  /** The base address, `/v1` included: Ollama, vLLM or anything that speaks chat completions. */
  readonly url: string;
  readonly model: string;
  /** The model for quick turns; the same as `model` where there is only one. */
  readonly small: string;
  readonly apiKey: string | null;
}

/** Lana's models behind a server that speaks OpenAI's chat completions. Nothing is read from the environment. */
export function createOpenAiCompatibleModels(
  { url, model, small, apiKey }: OpenAiCompatibleSettings,
  fetch?: typeof globalThis.fetch,
): Models {
  const server = createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: url,
    includeUsage: true,
    ...(apiKey ? { apiKey } : {}),
    ...(fetch ? { fetch } : {}),
  });
  return {
    name: small === model ? model : `${small} + ${model}`,
    adapter: 'openai-compatible',
    quick: server.chatModel(small),
    thorough: server.chatModel(model),
  };
}
