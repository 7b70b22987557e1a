import type { RetrievalFilter } from '@aws-sdk/client-bedrock-agent-runtime';
import type { ServerResponse } from 'node:http';
import { listen, readJson, type Listening } from './listen.ts';

/** A chunk of a document, as a knowledge base keeps it. */
export interface Chunk {
  readonly id: string;
  readonly text: string;
  readonly metadata: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What the stand-in saw of one request; `body` as Retrieve defines it. */
export interface RetrieveRequest {
  readonly knowledgeBase: string;
  readonly authorization: string;
  readonly body: {
    readonly retrievalQuery: { readonly text: string };
    readonly retrievalConfiguration?: {
      readonly vectorSearchConfiguration?: {
        readonly numberOfResults?: number;
        readonly filter?: RetrievalFilter;
      };
    };
    readonly nextToken?: string;
  };
}

/** How relevant each chunk is to a text, 0 to 1, those without an entry not at all: the part of the vector search. */
export type Rank = (
  text: string,
  chunks: readonly Chunk[],
) => Promise<readonly { readonly chunk: Chunk; readonly score: number }[]>;

export type Trouble =
  | { readonly kind: 'fails'; readonly status: number; readonly type: string; readonly message: string }
  | { readonly kind: 'hangs' }
  | { readonly kind: 'garbage' };

interface Options {
  readonly chunks: readonly Chunk[];
  readonly rank: Rank;
  /** Results that a page holds at most, whatever was asked for. */
  readonly pageSize?: number;
  /** What goes wrong with the nth request, from 0; null for nothing. */
  readonly trouble?: (nth: number) => Trouble | null;
}

export interface KnowledgeBaseStandIn extends Listening {
  readonly seen: readonly RetrieveRequest[];
}

/** A local server that speaks the Retrieve operation of Agents for Amazon Bedrock Runtime: filters, pages, errors. */
export async function startKnowledgeBase(options: Options): Promise<KnowledgeBaseStandIn> {
  const seen: RetrieveRequest[] = [];
  const listening = await listen((incoming, response) => {
    void (async () => {
      const [, id = ''] = /^\/knowledgebases\/([^/]+)\/retrieve$/.exec(incoming.url ?? '') ?? [];
      const request: RetrieveRequest = {
        knowledgeBase: decodeURIComponent(id),
        authorization: incoming.headers.authorization ?? '',
        body: (await readJson(incoming)) as RetrieveRequest['body'],
      };
      seen.push(request);
      const trouble = options.trouble?.(seen.length - 1) ?? null;
      if (trouble) return cause(response, trouble);
      if (incoming.method !== 'POST' || id === '') {
        return cause(response, {
          kind: 'fails',
          status: 404,
          type: 'ResourceNotFoundException',
          message: 'No',
        });
      }
      send(response, 200, await retrieve(options, request.body));
    })();
  });
  return { ...listening, seen };
}

async function retrieve({ chunks, rank, pageSize = 100 }: Options, body: RetrieveRequest['body']) {
  const { numberOfResults = 5, filter } = body.retrievalConfiguration?.vectorSearchConfiguration ?? {};
  const allowed = filter ? chunks.filter(({ metadata }) => passes(metadata, filter)) : chunks;
  const ranked = (await rank(body.retrievalQuery.text, allowed)).toSorted(
    (one, other) => other.score - one.score,
  );
  const from = Number(body.nextToken ?? 0);
  const to = from + Math.min(numberOfResults, pageSize);
  return {
    retrievalResults: ranked.slice(from, to).map(({ chunk, score }) => ({
      content: { text: chunk.text, type: 'TEXT' },
      location: { type: 'S3', s3Location: { uri: `s3://articles/${chunk.id}.md` } },
      metadata: { ...chunk.metadata, 'x-amz-bedrock-kb-chunk-id': chunk.id },
      score,
    })),
    ...(to < ranked.length ? { nextToken: String(to) } : {}),
  };
}

/** The filters of the documentation that compare, contain and combine. */
function passes(metadata: Chunk['metadata'], filter: RetrievalFilter): boolean {
  if (filter.andAll) return filter.andAll.every((each) => passes(metadata, each));
  if (filter.orAll) return filter.orAll.some((each) => passes(metadata, each));
  if (filter.equals) return metadata[filter.equals.key ?? ''] === filter.equals.value;
  if (filter.listContains) {
    const { key = '', value } = filter.listContains;
    const list = metadata[key];
    return Array.isArray(list) && list.includes(value);
  }
  if (filter.lessThanOrEquals) {
    return Number(metadata[filter.lessThanOrEquals.key ?? '']) <= Number(filter.lessThanOrEquals.value);
  }
  if (filter.greaterThanOrEquals) {
    return Number(metadata[filter.greaterThanOrEquals.key ?? '']) >= Number(filter.greaterThanOrEquals.value);
  }
  throw new TypeError(`No such filter here: ${JSON.stringify(filter)}`);
}

function cause(response: ServerResponse, trouble: Trouble): void {
  if (trouble.kind === 'hangs') return;
  if (trouble.kind === 'garbage') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('<html>not what was asked for</html>');
    return;
  }
  response.setHeader('x-amzn-errortype', trouble.type);
  send(response, trouble.status, { message: trouble.message });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
