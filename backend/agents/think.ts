import { isStepCount, type ModelMessage, streamText, type ToolSet } from 'ai';
import { isNonsense } from '../guardrails/is-nonsense.ts';
import type { Situation } from '../playbooks/situation.ts';
import type { Model } from './models.ts';
import type { Prompt } from './prompt.ts';
import { modelFailure, TurnFailure } from './turn-failure.ts';

/** Model calls that one reply may take, tools in between. */
const mostSteps = 8;

type ProviderOptions = NonNullable<Parameters<typeof streamText>[0]['providerOptions']>;

export interface Limits {
  /** For one model call with the tools it uses, in milliseconds. */
  readonly stepMilliseconds: number;
  /** For all that a turn takes until its words are found, in milliseconds. */
  readonly turnMilliseconds: number;
  /** Times that a model call is tried again after a failure that may pass. */
  readonly retries: number;
}

export interface Thought {
  /** Empty when the model stopped without words. */
  readonly text: string;
  /** What the model and the tools added to the messages. */
  readonly added: readonly ModelMessage[];
}

/**
 * Asks a model until it has words for the customer, using tools on the way.
 *
 * @throws TurnFailure when the model fails, is too slow, or talks without end.
 */
export async function think(
  model: Model,
  { instructions, messages }: Prompt,
  tools: ToolSet,
  situation: Situation,
  limits: Limits,
  signal: AbortSignal,
): Promise<Thought> {
  const answer = streamText({
    model,
    instructions,
    messages: [...messages],
    tools,
    stopWhen: isStepCount(mostSteps),
    abortSignal: signal,
    timeout: { stepMs: limits.stepMilliseconds },
    maxRetries: limits.retries,
    // Plain JSON by contract; the embedded model reads it, the others pass it by.
    providerOptions: { faro: { situation } } as unknown as ProviderOptions,
    // Errors arrive in the stream as well, where they are thrown from.
    onError: () => undefined,
  });
  try {
    for await (const part of answer.stream) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'abort') throw new TurnFailure('model-timeout');
    }
    const [step, added] = await Promise.all([answer.finalStep, answer.responseMessages]);
    const text = step.text.trim();
    if (text !== '' && isNonsense(text)) throw new TurnFailure('model-nonsense');
    return { text, added };
  } catch (error) {
    throw modelFailure(error);
  }
}
