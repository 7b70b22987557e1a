import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { OpenAiCompatibleSettings } from '../../models/model-settings.ts';
import type { Models } from '../../models/model.ts';

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
    all: [
      { name: 'small', model: server.chatModel(small) },
      { name: 'large', model: server.chatModel(model) },
    ],
  };
}
