import {
  BedrockAgentRuntimeClient,
  RetrieveCommand,
  type KnowledgeBaseRetrievalResult,
  type RetrieveCommandOutput,
} from '@aws-sdk/client-bedrock-agent-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Knowledge, KnowledgeQuestion, Passage } from '../../knowledge/knowledge.ts';
import { wordsOf } from '../../knowledge/search-terms.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { ArticleMetadata, dayOf, filterFor } from './article-metadata.ts';

export interface BedrockKnowledgeSettings {
  readonly knowledgeBaseId: string;
  readonly region: string;
  /** Where Bedrock answers, when not at the region's own address. */
  readonly url: string | null;
  /** Sign the requests (SigV4); this part of Bedrock takes no API keys. */
  readonly keys: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string | null;
  };
  /** For one question, all pages and attempts together. */
  readonly timeoutMilliseconds?: number;
}

/** An answer has to be there while the customer is still looking. */
const defaultTimeout = 2_500;
/** A vector search always finds something: below this relevance it is no answer. */
const leastScore = 0.4;
/** A page may hold fewer than asked for; more pages than this are not worth the wait. */
const mostPages = 4;

/**
 * Knowledge in a knowledge base of Amazon Bedrock, over its Retrieve operation. `article-metadata.ts` says what has
 * to stand beside the documents. Nothing is read from the environment.
 *
 * Searching throws FailureError `knowledge-unavailable`, its `reason` one of `throttled`, `timeout`, `refused` and
 * `unreachable`.
 */
export function createBedrockKnowledge(
  { knowledgeBaseId, region, url, keys, timeoutMilliseconds = defaultTimeout }: BedrockKnowledgeSettings,
  clock: () => Date = () => new Date(),
): Knowledge {
  const { accessKeyId, secretAccessKey, sessionToken } = keys;
  const client = new BedrockAgentRuntimeClient({
    region,
    maxAttempts: 2,
    // Its own handler speaks HTTP/2 alone, which proxies and private endpoints often do not.
    requestHandler: new NodeHttpHandler(),
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) },
    ...(url ? { endpoint: url } : {}),
  });

  async function retrieve(question: KnowledgeQuestion, signal: AbortSignal): Promise<readonly Passage[]> {
    const passages: Passage[] = [];
    let nextToken: string | undefined;
    for (let page = 0; page < mostPages && passages.length < question.limit; page += 1) {
      const answer: RetrieveCommandOutput = await client.send(
        new RetrieveCommand({
          knowledgeBaseId,
          retrievalQuery: { text: question.text },
          retrievalConfiguration: {
            vectorSearchConfiguration: {
              numberOfResults: question.limit,
              filter: filterFor(question, clock().toISOString().slice(0, 10)),
            },
          },
          ...(nextToken === undefined ? {} : { nextToken }),
        }),
        { abortSignal: signal },
      );
      passages.push(...(answer.retrievalResults ?? []).flatMap((result) => passageOf(result, question)));
      ({ nextToken } = answer);
      if (nextToken === undefined) break;
    }
    return passages.toSorted((one, other) => other.score - one.score).slice(0, question.limit);
  }

  return {
    async search(question) {
      if (wordsOf(question.text).length === 0) return [];
      const signal = AbortSignal.timeout(timeoutMilliseconds);
      try {
        return await retrieve(question, signal);
      } catch (error) {
        throw unavailable(error, signal.aborted);
      }
    },
  };
}

/** Nothing for a result without text, without the metadata that Faro needs, or too far from the question. */
function passageOf(
  { content, metadata, score = 0 }: KnowledgeBaseRetrievalResult,
  { language }: KnowledgeQuestion,
): readonly Passage[] {
  const parsed = ArticleMetadata.safeParse(metadata);
  const text = content?.text?.trim();
  if (!parsed.success || !text || score < leastScore) return [];
  const { article, title, audience, validTo } = parsed.data;
  const chunk = metadata?.['x-amz-bedrock-kb-chunk-id'];
  const id = typeof chunk === 'string' ? `${article}#${chunk}` : article;
  return [{ id, article, title, text, language, audience, validTo: dayOf(validTo), score }];
}

const refusals: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'ResourceNotFoundException',
  'ValidationException',
  'UnrecognizedClientException',
]);

function unavailable(error: unknown, isLate: boolean): FailureError {
  const name = error instanceof Error ? error.name : '';
  const reason = isLate
    ? 'timeout'
    : name === 'ThrottlingException'
      ? 'throttled'
      : refusals.has(name)
        ? 'refused'
        : 'unreachable';
  const said = error instanceof Error ? error.message : String(error);
  const failure = new FailureError('knowledge-unavailable', `The knowledge base did not answer: ${said}`, {
    reason,
  });
  failure.cause = error;
  return failure;
}
