/** Amazon Bedrock, over its Converse interface. */
export interface BedrockSettings {
  readonly adapter: 'bedrock';
  readonly region: string;
  /** Model or inference profile ids, from the cheapest to the most able. */
  readonly small: string;
  readonly medium: string;
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

/** A server that speaks OpenAI's chat completions: Ollama, vLLM and others. */
export interface OpenAiCompatibleSettings {
  readonly adapter: 'openai-compatible';
  /** The base address, `/v1` included. */
  readonly url: string;
  readonly model: string;
  /** The model for quick turns; the same as `model` where there is only one. */
  readonly small: string;
  readonly apiKey: string | null;
}

export type ModelSettings = { readonly adapter: 'embedded' } | BedrockSettings | OpenAiCompatibleSettings;
