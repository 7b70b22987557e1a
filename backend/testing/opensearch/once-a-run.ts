import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stderr } from 'node:process';
import type { TestProject } from 'vitest/node';
import { startOpenSearchServer, whyNoOpenSearch, type RunningOpenSearch } from '../opensearch-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where files of tests ask for the run's OpenSearch, started for the first of them. */
    openSearchDesk: string;
  }
}

/** The run's OpenSearch, or why there is none. */
export interface Found {
  readonly url: string;
  readonly missing: string | null;
}

/** Vitest runs this once, whatever is tested; OpenSearch starts when the first file asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: RunningOpenSearch | null = null;
  const find = async (): Promise<Found> => {
    try {
      const missing = whyNoOpenSearch();
      if (missing !== null) throw new Error(missing);
      server = await startOpenSearchServer();
      return { url: server.url, missing: null };
    } catch (error) {
      const missing = error instanceof Error ? error.message : String(error);
      stderr.write(`Tests against OpenSearch are left out: ${missing}\n`);
      return { url: '', missing };
    }
  };
  let found: Promise<Found> | null = null;
  const desk = createServer((_, response) => {
    found ??= find();
    void found.then((answer) => response.end(JSON.stringify(answer)));
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  project.provide('openSearchDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
  return async () => {
    desk.closeAllConnections();
    desk.close();
    await found;
    await server?.stop();
  };
}
