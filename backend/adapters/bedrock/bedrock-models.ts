import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { defaultSettingsMiddleware, wrapLanguageModel } from 'ai';
import type { Model, Models } from '../../agents/models.ts';

export interface BedrockSettings {
  readonly region: string;
  /** Model or inference profile ids: the small one for quick turns, the large one for those that need care. */
  readonly small: string;
  readonly large: string;
  /** Where Bedrock answers, when not at the region's own address. */
  readonly url: string | null;
  /** A Bedrock API key, sent as a bearer token. */
  readonly apiKey: string | null;
  /** Signs the requests (SigV4) where there is no API key. */
  readonly keys: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string | null;
  } | null;
  /** A guardrail of the operator's account that every request passes. */
  readonly guardrail?: { readonly id: string; readonly version: string } | null;
}

/** Lana's models on Amazon Bedrock, over its Converse interface. Nothing is read from the environment. */
export function createBedrockModels(settings: BedrockSettings, fetch?: typeof globalThis.fetch): Models {
  const { region, small, large, url, apiKey, keys } = settings;
  const bedrock = createAmazonBedrock({
    region,
    // An empty key keeps the SDK from taking one out of the environment.
    apiKey: apiKey ?? '',
    ...(url ? { baseURL: url } : {}),
    ...(keys ? { credentialProvider: async () => credentials(keys) } : {}),
    ...(fetch ? { fetch } : {}),
  });
  const model = (id: string) => guarded(bedrock(id), settings.guardrail ?? null);
  return {
    name: small === large ? `Bedrock ${small}` : `Bedrock ${small} + ${large}`,
    adapter: 'bedrock',
    quick: model(small),
    thorough: model(large),
  };
}

function credentials({ accessKeyId, secretAccessKey, sessionToken }: NonNullable<BedrockSettings['keys']>) {
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

function guarded(model: Model, guardrail: BedrockSettings['guardrail']): Model {
  if (!guardrail) return model;
  const guardrailConfig = { guardrailIdentifier: guardrail.id, guardrailVersion: guardrail.version };
  return wrapLanguageModel({
    model,
    middleware: defaultSettingsMiddleware({
      settings: { providerOptions: { amazonBedrock: { guardrailConfig } } },
    }),
  });
}
