import { EventStreamCodec } from '@smithy/eventstream-codec';
import type { ServerResponse } from 'node:http';
import { inPieces, listen, readJson, type Listening } from './listen.ts';

/** What the stand-in saw of one request; `body` as Converse defines it. */
export interface BedrockRequest {
  readonly model: string;
  readonly streamed: boolean;
  readonly authorization: string;
  readonly body: {
    readonly system?: readonly { readonly text: string }[];
    readonly messages: readonly { readonly role: string; readonly content: readonly ContentBlock[] }[];
    readonly toolConfig?: { readonly tools: readonly { readonly toolSpec: { readonly name: string } }[] };
    readonly guardrailConfig?: unknown;
  };
}

interface ContentBlock {
  readonly text?: string;
  readonly toolUse?: { readonly toolUseId: string; readonly name: string; readonly input: unknown };
  readonly toolResult?: { readonly toolUseId: string; readonly content: readonly unknown[] };
}

export interface ToolUse {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What to answer a request with: words, tool uses, or one of the ways in which Bedrock fails. */
export type BedrockAnswer =
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'uses'; readonly tools: readonly ToolUse[]; readonly text?: string }
  | { readonly kind: 'fails'; readonly status: number; readonly type: string; readonly message: string }
  /** The stream begins well and ends with an exception frame. */
  | { readonly kind: 'breaks'; readonly exception: string; readonly message: string }
  | { readonly kind: 'hangs' }
  | { readonly kind: 'garbage' }
  /** The guardrail of the request steps in: its own words, and the stop reason that says so. */
  | { readonly kind: 'blocked'; readonly text: string };

/** One request to ApplyGuardrail; `body` as Bedrock defines it. */
export interface GuardrailRequest {
  readonly guardrail: string;
  readonly version: string;
  readonly authorization: string;
  readonly body: {
    readonly source: string;
    readonly content: readonly {
      readonly text: { readonly text: string; readonly qualifiers: readonly string[] };
    }[];
  };
}

/** What the guardrail makes of a reply: it lets it pass, finds it ungrounded, or does not answer. */
export type GuardrailAnswer = 'passes' | 'ungrounded' | 'hangs' | 'fails';

export interface BedrockStandIn extends Listening {
  readonly seen: readonly BedrockRequest[];
  readonly guarded: readonly GuardrailRequest[];
}

const usage = { inputTokens: 10, outputTokens: 5, totalTokens: 15 };

/**
 * A local server that speaks Bedrock's Converse and ConverseStream, event stream frames included. `script` says
 * what to answer, and when; `nth` counts the requests from 0.
 */
export async function startBedrock(
  script: (request: BedrockRequest, nth: number) => BedrockAnswer | Promise<BedrockAnswer>,
  opinion: GuardrailAnswer = 'passes',
): Promise<BedrockStandIn> {
  const seen: BedrockRequest[] = [];
  const guarded: GuardrailRequest[] = [];
  const listening = await listen((incoming, response) => {
    void (async () => {
      const [, guardrail, version = ''] =
        /^\/guardrail\/([^/]+)\/version\/([^/]+)\/apply$/.exec(incoming.url ?? '') ?? [];
      if (guardrail !== undefined) {
        const { authorization = '' } = incoming.headers;
        const body = (await readJson(incoming)) as GuardrailRequest['body'];
        guarded.push({ guardrail, version, authorization, body });
        applyGuardrail(response, opinion);
        return;
      }
      const [, id = '', operation = ''] =
        /^\/model\/([^/]+)\/(converse(?:-stream)?)$/.exec(incoming.url ?? '') ?? [];
      const request: BedrockRequest = {
        model: decodeURIComponent(id),
        streamed: operation === 'converse-stream',
        authorization: incoming.headers.authorization ?? '',
        body: (await readJson(incoming)) as BedrockRequest['body'],
      };
      seen.push(request);
      const answer = await script(request, seen.length - 1);
      if (answer.kind === 'hangs') return;
      if (answer.kind === 'fails') fail(response, answer);
      else if (answer.kind === 'garbage') garbage(response, request.streamed);
      else if (request.streamed) stream(response, answer);
      else converse(response, answer);
    })();
  });
  return { ...listening, seen, guarded };
}

/** As in https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ApplyGuardrail.html. */
function applyGuardrail(response: ServerResponse, opinion: GuardrailAnswer) {
  if (opinion === 'hangs') return;
  if (opinion === 'fails') {
    fail(response, { kind: 'fails', status: 500, type: 'InternalServerException', message: 'Oh' });
    return;
  }
  const ungrounded = opinion === 'ungrounded';
  const filters = [
    {
      type: 'GROUNDING',
      threshold: 0.7,
      score: ungrounded ? 0.12 : 0.98,
      action: ungrounded ? 'BLOCKED' : 'NONE',
    },
  ];
  const zero = { topicPolicyUnits: 0, contentPolicyUnits: 0, wordPolicyUnits: 0 };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      usage: {
        ...zero,
        sensitiveInformationPolicyUnits: 0,
        sensitiveInformationPolicyFreeUnits: 0,
        contextualGroundingPolicyUnits: 1,
      },
      action: ungrounded ? 'GUARDRAIL_INTERVENED' : 'NONE',
      outputs: ungrounded ? [{ text: 'Blocked.' }] : [],
      assessments: [{ contextualGroundingPolicy: { filters } }],
    }),
  );
}

type Spoken = Extract<BedrockAnswer, { kind: 'says' | 'uses' | 'breaks' | 'blocked' }>;

function fail(
  response: ServerResponse,
  { status, type, message }: Extract<BedrockAnswer, { kind: 'fails' }>,
) {
  // Clients that wait before they try again are told not to: tests have no time to lose.
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-amzn-errortype': type,
    'retry-after-ms': '1',
  });
  response.end(JSON.stringify({ message }));
}

function garbage(response: ServerResponse, streamed: boolean) {
  response.writeHead(200, {
    'content-type': streamed ? 'application/vnd.amazon.eventstream' : 'application/json',
  });
  response.end('\u0000\u0001 this is no answer');
}

function converse(response: ServerResponse, answer: Spoken) {
  if (answer.kind === 'breaks') {
    return fail(response, { kind: 'fails', status: 500, type: answer.exception, message: answer.message });
  }
  const content = blocksOf(answer);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      output: { message: { role: 'assistant', content } },
      stopReason: stopReasonOf(answer),
      ...(answer.kind === 'blocked' ? { trace: { guardrail: inlineTrace } } : {}),
      usage,
      metrics: { latencyMs: 1 },
    }),
  );
}

const inlineTrace = {
  outputAssessments: {
    'gr-1': [
      {
        contextualGroundingPolicy: {
          filters: [{ type: 'GROUNDING', threshold: 0.7, score: 0.1, action: 'BLOCKED' }],
        },
      },
    ],
  },
};

function stopReasonOf({ kind }: Spoken): string {
  if (kind === 'blocked') return 'guardrail_intervened';
  return kind === 'uses' ? 'tool_use' : 'end_turn';
}

function blocksOf(answer: Exclude<Spoken, { kind: 'breaks' }>): readonly ContentBlock[] {
  if (answer.kind !== 'uses') return [{ text: answer.text }];
  return [
    ...(answer.text ? [{ text: answer.text }] : []),
    ...answer.tools.map(({ name, input }, index) => ({
      toolUse: { toolUseId: `tooluse_${index}`, name, input },
    })),
  ];
}

function stream(response: ServerResponse, answer: Spoken) {
  response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream' });
  const send = (type: string, body: unknown) => response.write(frame('event', type, body));
  send('messageStart', { role: 'assistant' });
  if (answer.kind === 'breaks') {
    send('contentBlockDelta', { contentBlockIndex: 0, delta: { text: 'Half a ' } });
    response.end(frame('exception', answer.exception, { message: answer.message }));
    return;
  }
  blocksOf(answer).forEach((block, index) => sendBlock(send, block, index));
  send('messageStop', { stopReason: stopReasonOf(answer) });
  const trace = answer.kind === 'blocked' ? { trace: { guardrail: inlineTrace } } : {};
  response.end(frame('event', 'metadata', { usage, metrics: { latencyMs: 3 }, ...trace }));
}

/** Text blocks have no start of their own; a tool use names itself first and then sends its input as JSON pieces. */
function sendBlock(
  send: (type: string, body: unknown) => void,
  block: ContentBlock,
  contentBlockIndex: number,
) {
  if (block.toolUse) {
    const { toolUseId, name, input } = block.toolUse;
    send('contentBlockStart', { contentBlockIndex, start: { toolUse: { toolUseId, name } } });
    for (const piece of inPieces(JSON.stringify(input))) {
      send('contentBlockDelta', { contentBlockIndex, delta: { toolUse: { input: piece } } });
    }
  } else {
    for (const text of inPieces(block.text ?? '')) {
      send('contentBlockDelta', { contentBlockIndex, delta: { text } });
    }
  }
  send('contentBlockStop', { contentBlockIndex });
}

const codec = new EventStreamCodec(
  (bytes) => Buffer.from(bytes as Uint8Array).toString('utf8'),
  (text) => new Uint8Array(Buffer.from(text, 'utf8')),
);

function frame(message: 'event' | 'exception', type: string, body: unknown): Uint8Array {
  return codec.encode({
    headers: {
      [`:${message}-type`]: header(type),
      ':content-type': header('application/json'),
      ':message-type': header(message),
    },
    body: new Uint8Array(Buffer.from(JSON.stringify(body), 'utf8')),
  });
}

function header(value: string) {
  return { type: 'string' as const, value };
}
