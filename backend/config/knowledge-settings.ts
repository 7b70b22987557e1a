import { resolve } from 'node:path';
import { awsKeys, type AwsKeys } from './model-settings.ts';
import type { Settings } from './settings.ts';

/** Where articles are searched. */
export type KnowledgeSettings =
  /** `articles` is the absolute path of a folder; null for Faro's own. */
  | { readonly adapter: 'embedded'; readonly articles: string | null }
  | {
      readonly adapter: 'bedrock-knowledge-base';
      readonly knowledgeBaseId: string;
      readonly region: string;
      readonly url: string | null;
      readonly keys: AwsKeys;
    };

export function knowledgeSettings(settings: Settings, project: string): KnowledgeSettings {
  const { FARO_ARTICLES: articles, FARO_KNOWLEDGE_BASE_ID: knowledgeBaseId } = settings;
  const keys = awsKeys(settings);
  if (settings.FARO_KNOWLEDGE === 'embedded' || !knowledgeBaseId || !keys) {
    return { adapter: 'embedded', articles: articles === undefined ? null : resolve(project, articles) };
  }
  const { FARO_BEDROCK_REGION: region, FARO_KNOWLEDGE_URL: url = null } = settings;
  return { adapter: 'bedrock-knowledge-base', knowledgeBaseId, region, url, keys };
}

/** A knowledge base in Bedrock is named and signed for. */
export function knowledgeContradictions(settings: Settings): readonly string[] {
  if (settings.FARO_KNOWLEDGE !== 'bedrock-knowledge-base') return [];
  return [
    ...(settings.FARO_KNOWLEDGE_BASE_ID
      ? []
      : ['FARO_KNOWLEDGE_BASE_ID: FARO_KNOWLEDGE=bedrock-knowledge-base needs the id of one.']),
    ...(awsKeys(settings)
      ? []
      : [
          'AWS_ACCESS_KEY_ID: FARO_KNOWLEDGE=bedrock-knowledge-base needs it with AWS_SECRET_ACCESS_KEY; knowledge bases take no API keys.',
        ]),
  ];
}
