import type { ServerResponse } from 'node:http';
import { inPieces, listen, readJson, type Listening } from './listen.ts';

export interface ChatRequest {
  readonly authorization: string;
  readonly body: {
    readonly model: string;
    readonly stream?: boolean;
    readonly messages: readonly { readonly role: string; readonly content: unknown }[];
    readonly tools?: readonly { readonly function: { readonly name: string } }[];
  };
}

export type ChatAnswer =
  | { readonly kind: 'says'; readonly text: string }
  | {
      readonly kind: 'uses';
      readonly tools: readonly { readonly name: string; readonly input: Readonly<Record<string, unknown>> }[];
    }
  | { readonly kind: 'fails'; readonly status: number; readonly message: string }
  | { readonly kind: 'hangs' }
  /** Says it piece by piece, so many milliseconds between two of them. */
  | { readonly kind: 'trickles'; readonly text: string; readonly milliseconds: number }
  /** Says the first half of it, and the line is cut. */
  | { readonly kind: 'breaks-off'; readonly text: string }
  | { readonly kind: 'garbage' };

export interface OpenAiCompatibleStandIn extends Listening {
  readonly seen: readonly ChatRequest[];
}

/**
 * A local server that speaks streamed chat completions as Ollama and vLLM do, at `/chat/completions`. `script` says
 * what to answer; `nth` counts the requests from 0.
 */
export async function startOpenAiCompatible(
  script: (request: ChatRequest, nth: number) => ChatAnswer,
): Promise<OpenAiCompatibleStandIn> {
  const seen: ChatRequest[] = [];
  const listening = await listen((incoming, response) => {
    void (async () => {
      if (incoming.url !== '/chat/completions') {
        response.writeHead(404).end();
        return;
      }
      const request: ChatRequest = {
        authorization: incoming.headers.authorization ?? '',
        body: (await readJson(incoming)) as ChatRequest['body'],
      };
      seen.push(request);
      const answer = script(request, seen.length - 1);
      if (answer.kind === 'hangs') return;
      if (answer.kind === 'fails') {
        response.writeHead(answer.status, { 'content-type': 'application/json', 'retry-after-ms': '1' });
        response.end(JSON.stringify({ error: { message: answer.message, type: 'server_error' } }));
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (answer.kind === 'trickles') {
        trickle(response, answer, request.body.model);
        return;
      }
      if (answer.kind === 'breaks-off') {
        const chunks = chunksOf({ kind: 'says', text: answer.text }, request.body.model);
        const half = chunks.slice(0, Math.ceil(chunks.length / 2)).map(eventOf);
        response.write(half.join(''), () => response.destroy());
        return;
      }
      const chunks = answer.kind === 'garbage' ? ['{"choices":'] : chunksOf(answer, request.body.model);
      response.end([...chunks, '[DONE]'].map(eventOf).join(''));
    })();
  });
  return { ...listening, seen };
}

/** One chunk as an event of its stream. */
function eventOf(chunk: string): string {
  return `data: ${chunk}\n\n`;
}

function trickle(
  response: ServerResponse,
  { text, milliseconds }: Extract<ChatAnswer, { kind: 'trickles' }>,
  model: string,
): void {
  const events = [...chunksOf({ kind: 'says', text }, model), '[DONE]'].map(eventOf);
  const timer = setInterval(() => {
    const next = events.shift();
    if (next === undefined) response.end();
    else response.write(next);
  }, milliseconds);
  response.once('close', () => clearInterval(timer));
}

function chunksOf(answer: Extract<ChatAnswer, { kind: 'says' | 'uses' }>, model: string): readonly string[] {
  const chunk = (delta: unknown, finish: string | null = null) =>
    JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 0,
      model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
  if (answer.kind === 'says') {
    return [
      chunk({ role: 'assistant', content: '' }),
      ...inPieces(answer.text).map((content) => chunk({ content })),
      chunk({}, 'stop'),
    ];
  }
  const calls = answer.tools.map(({ name, input }, index) => ({
    index,
    id: `call_${index}`,
    type: 'function',
    function: { name, arguments: JSON.stringify(input) },
  }));
  return [chunk({ role: 'assistant', content: null, tool_calls: calls }), chunk({}, 'tool_calls')];
}
