import { env } from 'node:process';
import { expect, it } from 'vitest';
import { whyNoOpenSearch } from '../../../backend/testing/opensearch-server.ts';
import { openSearchRestart } from './opensearch-restart.ts';

/** Milliseconds for a few starts of OpenSearch. */
const patience = 240_000;

it.skipIf(whyNoOpenSearch() !== null && !env['CI'])(
  'loses nothing that was acknowledged when OpenSearch is killed in the middle of it',
  { timeout: patience },
  async () => {
    const { done, losses, examples } = await openSearchRestart.run(
      { times: 2, appends: 60 },
      () => undefined,
    );
    expect(examples).toEqual([]);
    expect(Object.values(losses)).toEqual([0, 0, 0, 0]);
    expect(done).toMatchObject({ kills: 2, 'appends acknowledged': 60 });
  },
);
