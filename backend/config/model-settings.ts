import { assertNever } from '../../shared/assert-never.ts';
import type { ModelSettings } from '../models/model-settings.ts';
import type { Settings } from './settings.ts';

export function modelSettings(settings: Settings): ModelSettings {
  switch (settings.FARO_MODEL) {
    case 'embedded':
      return { adapter: 'embedded' };
    case 'bedrock':
      return {
        adapter: 'bedrock',
        region: settings.FARO_BEDROCK_REGION,
        small: settings.FARO_BEDROCK_SMALL,
        medium: settings.FARO_BEDROCK_MEDIUM,
        large: settings.FARO_BEDROCK_LARGE,
        url: settings.FARO_BEDROCK_URL ?? null,
        apiKey: settings.FARO_BEDROCK_KEY ?? null,
        keys: awsKeys(settings),
        guardrail: guardrailOf(settings),
      };
    case 'openai-compatible':
      return {
        adapter: 'openai-compatible',
        url: settings.FARO_OPENAI_URL,
        model: settings.FARO_OPENAI_MODEL ?? '',
        small: settings.FARO_OPENAI_SMALL ?? settings.FARO_OPENAI_MODEL ?? '',
        apiKey: settings.FARO_OPENAI_KEY ?? null,
      };
    default:
      return assertNever(settings.FARO_MODEL);
  }
}

/** A model elsewhere is named, and has a key. */
export function modelContradictions(settings: Settings): readonly string[] {
  if (settings.FARO_MODEL === 'openai-compatible' && !settings.FARO_OPENAI_MODEL) {
    return ["FARO_OPENAI_MODEL: FARO_MODEL=openai-compatible needs the model's name."];
  }
  if (settings.FARO_MODEL === 'bedrock' && !settings.FARO_BEDROCK_KEY && !awsKeys(settings)) {
    return [
      'FARO_BEDROCK_KEY: FARO_MODEL=bedrock needs it, or AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY.',
    ];
  }
  return [];
}

function guardrailOf({ FARO_BEDROCK_GUARDRAIL: id, FARO_BEDROCK_GUARDRAIL_VERSION: version }: Settings) {
  return id === undefined ? null : { id, version };
}

/** What signs requests to AWS. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | null;
}

/** Null unless there are both. */
export function awsKeys(settings: Settings): AwsKeys | null {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (!accessKeyId || !secretAccessKey) return null;
  return { accessKeyId, secretAccessKey, sessionToken: settings.AWS_SESSION_TOKEN ?? null };
}
