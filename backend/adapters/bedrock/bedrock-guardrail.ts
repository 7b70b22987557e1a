import {
  ApplyGuardrailCommand,
  BedrockRuntimeClient,
  type ApplyGuardrailCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import {
  longestAssessments,
  type AskSecondOpinion,
  type Opinion,
  type OpinionAsked,
} from '../../guardrails/second-opinion.ts';
import type { BedrockSettings } from '../../models/model-settings.ts';

/** A reply waits no longer than this for a second opinion, in milliseconds. */
const longestWait = 2_500;
/** What the contextual grounding check takes, in characters: of sources, of the question, of the reply. */
const longest = { sources: 100_000, question: 1_000, reply: 5_000 } as const;

type Assessments = NonNullable<ApplyGuardrailCommandOutput['assessments']>;

/**
 * Bedrock's own guardrail as a second opinion on replies (ApplyGuardrail, source OUTPUT), with the reply's sources
 * and the customer's words for its contextual grounding check. Null where no guardrail is set.
 */
export function createBedrockGuardrail(
  settings: BedrockSettings,
  patience = longestWait,
): AskSecondOpinion | null {
  const { guardrail } = settings;
  if (!guardrail) return null;
  const client = clientOf(settings);
  return async (asked, signal) => {
    const began = performance.now();
    const took = () => performance.now() - began;
    try {
      const answer = await client.send(
        new ApplyGuardrailCommand({
          guardrailIdentifier: guardrail.id,
          guardrailVersion: guardrail.version,
          source: 'OUTPUT',
          content: contentOf(asked),
        }),
        { abortSignal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) },
      );
      return opinionOf(answer, took());
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      return { outcome: 'unavailable', reasons: [reason], assessments: '', milliseconds: took() };
    }
  };
}

function clientOf({ region, url, apiKey, keys }: BedrockSettings): BedrockRuntimeClient {
  return new BedrockRuntimeClient({
    region,
    maxAttempts: 2,
    // Its own handler speaks HTTP/2 alone, which proxies and private endpoints often do not.
    requestHandler: new NodeHttpHandler(),
    ...(url ? { endpoint: url } : {}),
    ...(apiKey
      ? { token: { token: apiKey }, authSchemePreference: ['httpBearerAuth'] }
      : { credentials: credentialsOf(keys) }),
  });
}

function credentialsOf(keys: BedrockSettings['keys']) {
  const { accessKeyId = '', secretAccessKey = '', sessionToken = null } = keys ?? {};
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

function contentOf({ text, question, sources }: OpinionAsked) {
  const backing = sources.map((source) => `${source.title}\n${source.text}`).join('\n\n');
  return [
    { text: { text: backing.slice(0, longest.sources) || '-', qualifiers: ['grounding_source' as const] } },
    { text: { text: question.slice(0, longest.question) || '-', qualifiers: ['query' as const] } },
    { text: { text: text.slice(0, longest.reply), qualifiers: ['guard_content' as const] } },
  ];
}

function opinionOf(
  { action, actionReason, assessments = [] }: ApplyGuardrailCommandOutput,
  milliseconds: number,
): Opinion {
  const intervened = action === 'GUARDRAIL_INTERVENED';
  return {
    outcome: intervened ? 'intervened' : 'passed',
    reasons: intervened ? reasonsOf(assessments, actionReason) : [],
    assessments: JSON.stringify(assessments).slice(0, longestAssessments),
    milliseconds,
  };
}

/** Which policies stepped in; words that the customer or a source said are not repeated. */
function reasonsOf(assessments: Assessments, actionReason: string | undefined): readonly string[] {
  const named = assessments.flatMap((each) => [
    ...(each.contextualGroundingPolicy?.filters ?? [])
      .filter(({ action }) => action === 'BLOCKED')
      .map(({ type, score, threshold }) => `${type} ${score} < ${threshold}`),
    ...(each.contentPolicy?.filters ?? [])
      .filter(({ action }) => action === 'BLOCKED')
      .map(({ type }) => String(type)),
    ...(each.topicPolicy?.topics ?? []).map(({ name }) => String(name)),
    ...(each.wordPolicy ? ['word policy'] : []),
    ...(each.sensitiveInformationPolicy ? ['sensitive information'] : []),
  ]);
  return named.length > 0 ? named : [actionReason ?? 'Guardrail'];
}
