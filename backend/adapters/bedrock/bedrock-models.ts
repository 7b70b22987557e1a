import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { defaultSettingsMiddleware, wrapLanguageModel } from 'ai';
import type { BedrockSettings } from '../../models/model-settings.ts';
import type { Model, Models, NamedModel } from '../../models/model.ts';

/** Lana's models on Amazon Bedrock, over its Converse interface. Nothing is read from the environment. */
export function createBedrockModels(settings: BedrockSettings, fetch?: typeof globalThis.fetch): Models {
  const { region, small, medium, large, url, apiKey, keys } = settings;
  const bedrock = createAmazonBedrock({
    region,
    // An empty key keeps the SDK from taking one out of the environment.
    apiKey: apiKey ?? '',
    ...(url ? { baseURL: url } : {}),
    ...(keys ? { credentialProvider: async () => credentials(keys) } : {}),
    ...(fetch ? { fetch } : {}),
  });
  const named = (name: NamedModel['name'], id: string): NamedModel => ({
    name,
    model: guarded(bedrock(id), settings.guardrail ?? null),
  });
  return {
    name: `Bedrock ${[...new Set([small, medium, large])].join(' + ')}`,
    adapter: 'bedrock',
    all: [named('small', small), named('medium', medium), named('large', large)],
  };
}

function credentials({ accessKeyId, secretAccessKey, sessionToken }: NonNullable<BedrockSettings['keys']>) {
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

function guarded(model: Model, guardrail: BedrockSettings['guardrail']): Model {
  if (!guardrail) return model;
  const guardrailConfig = {
    guardrailIdentifier: guardrail.id,
    guardrailVersion: guardrail.version,
    trace: 'enabled',
  };
  return wrapLanguageModel({
    model,
    middleware: defaultSettingsMiddleware({
      settings: { providerOptions: { amazonBedrock: { guardrailConfig } } },
    }),
  });
}
