import { FailureError } from '../../../shared/wire/failure.ts';
import type { Change } from '../sandbox-accounts/change.ts';
import type { ChangeStore } from '../sandbox-accounts/change-store.ts';
import type { OpenSearch } from './connect.ts';
import { openDocuments, type Labels } from './documents.ts';

/** Changes to sandbox accounts in OpenSearch, for all nodes. @throws StoreError where it cannot be used. */
export async function openOpenSearchChangeStore(search: OpenSearch): Promise<ChangeStore> {
  const documents = await openDocuments(search, 'sandbox-accounts');
  const changes = (labels: Labels) =>
    orUnavailable(async () => (await documents.list('change', { labels })) as readonly Change[]);
  return {
    ofAccount: (account) => changes({ account }),
    receiptOf: async (key) => (await changes({ key }))[0]?.receipt ?? null,
    hasReference: async (reference) => (await changes({ reference })).length > 0,
    add: (number, change) =>
      orUnavailable(() =>
        documents.create({
          kind: 'change',
          key: [change.effect.accountId, number],
          value: change,
          labels: labelsOf(change),
        }),
      ),
    forget: (account) => orUnavailable(() => documents.eraseAll('change', { account })),
    close() {
      // The connection is shared.
    },
  };
}

function labelsOf({ key, effect, receipt }: Change): Labels {
  const { reference } = receipt;
  return { key, account: effect.accountId, ...(reference === null ? {} : { reference }) };
}

async function orUnavailable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    throw new FailureError('accounts-unavailable', error.message, error.failure.details);
  }
}
