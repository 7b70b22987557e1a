import { setTimeout as passed } from 'node:timers/promises';
import { startBedrock, type BedrockAnswer, type BedrockRequest } from '../../stand-ins/bedrock.ts';

/** Milliseconds until a model has said all of it: least and most. Looking something up is said in fewer words. */
const delays = { uses: [300, 900], says: [800, 2_500] } as const;
/** Of the turns, how many look something up first. */
const shareWithTool = 0.3;

const answers = [
  'Entiendo. Cuénteme un poco más, por favor, para poder ayudarle.',
  'Gracias por contarme. Lo reviso con usted paso a paso.',
  'Claro que sí. ¿Hay algo más que deba saber sobre este asunto?',
] as const;

/** A stand-in for Bedrock that takes as long as a language model does, and answers in Spanish. */
export function startSlowModel() {
  const figures = { asked: 0 };
  const answer = async (request: BedrockRequest, nth: number): Promise<BedrockAnswer> => {
    figures.asked += 1;
    const looksUp = !hasToolResult(request) && mayLookUp(request) && Math.random() < shareWithTool;
    const [least, most] = looksUp ? delays.uses : delays.says;
    await passed(least + Math.random() * (most - least));
    if (!looksUp) return { kind: 'says', text: answers[nth % answers.length] ?? answers[0] };
    return { kind: 'uses', tools: [{ name: 'search_knowledge', input: { query: 'factura' } }] };
  };
  return startBedrock(answer).then((listening) => ({ ...listening, figures }));
}

function mayLookUp({ body }: BedrockRequest): boolean {
  return body.toolConfig?.tools.some(({ toolSpec }) => toolSpec.name === 'search_knowledge') ?? false;
}

function hasToolResult({ body }: BedrockRequest): boolean {
  return body.messages.at(-1)?.content.some(({ toolResult }) => toolResult !== undefined) ?? false;
}
