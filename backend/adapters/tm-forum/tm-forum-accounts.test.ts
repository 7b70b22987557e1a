import { expect, it } from 'vitest';
import { accountsContract } from '../../testing/accounts-contract.ts';
import { checkedFetch, createDefinitionCheck } from '../../testing/tm-forum-definitions.ts';
import { startTmForumSandbox } from '../../testing/tm-forum-sandbox.ts';
import { createTmForumAccounts } from './tm-forum-accounts.ts';

const checkDefinitions = createDefinitionCheck();
let exchanges = 0;
const check: typeof checkDefinitions = (exchanged) => {
  exchanges += 1;
  return checkDefinitions(exchanged);
};
const problems = new Set<string>();
const reported: unknown[] = [];

accountsContract('the TM Forum client, over HTTP to the sandbox', async (clock) => {
  const sandbox = await startTmForumSandbox(clock);
  const accounts = createTmForumAccounts(sandbox.settings, {
    clock,
    report: (error) => reported.push(error),
    fetch: checkedFetch(check, (problem) => problems.add(problem)),
  });
  return { accounts, close: () => sandbox.close() };
});

it('every request and answer of all that was as the definitions have it, and no part was missing', () => {
  expect(exchanges).toBeGreaterThan(500);
  expect([...problems].slice(0, 20)).toEqual([]);
  expect(reported).toEqual([]);
});
