import { generateText, isLoopFinished, type ModelMessage, type StepResult, type ToolSet } from 'ai';
import { longestAssessments, type Opinion } from '../guardrails/second-opinion.ts';
import type { Model } from '../models/model.ts';
import type { Situation } from '../playbooks/situation.ts';
import type { Prompt } from './prompt.ts';
import { modelFailure, TurnFailure } from './turn-failure.ts';

type ProviderOptions = NonNullable<Parameters<typeof generateText>[0]['providerOptions']>;

export interface Thought {
  /** Empty when the model stopped without words. */
  readonly text: string;
  /** What the model and the tools added to the messages. */
  readonly added: readonly ModelMessage[];
  /** Set when a guardrail of the vendor's stopped the answer; the text is its own then. */
  readonly intervention: Opinion | null;
}

/**
 * Asks a model until it has words for the customer, using tools on the way. How long and how often it may be asked,
 * and who answers in its place, is the routed model's own affair (`models/router.ts`).
 *
 * @throws TurnFailure when no model of the route gave an answer, FailureError `store-unavailable`.
 */
export async function think(
  model: Model,
  { instructions, messages }: Prompt,
  tools: ToolSet,
  situation: Situation,
  signal: AbortSignal,
): Promise<Thought> {
  try {
    const { finalStep, responseMessages } = await generateText({
      model,
      instructions,
      messages: [...messages],
      tools,
      stopWhen: isLoopFinished(),
      abortSignal: signal,
      maxRetries: 0,
      // Plain JSON by contract; the embedded model reads it, the others pass it by.
      providerOptions: { faro: { situation } } as unknown as ProviderOptions,
    });
    return {
      text: finalStep.text.trim(),
      added: responseMessages,
      intervention: interventionOf(finalStep),
    };
  } catch (error) {
    const failure = modelFailure(error);
    const isStopped = signal.aborted && failure instanceof TurnFailure;
    throw isStopped ? new TurnFailure('model-timeout', error) : failure;
  }
}

function interventionOf({
  finishReason,
  providerMetadata,
}: Pick<StepResult<ToolSet>, 'finishReason' | 'providerMetadata'>): Opinion | null {
  if (finishReason !== 'content-filter') return null;
  const assessments = JSON.stringify(providerMetadata ?? {}).slice(0, longestAssessments);
  return { outcome: 'intervened', reasons: ['content-filter'], assessments, milliseconds: 0 };
}
