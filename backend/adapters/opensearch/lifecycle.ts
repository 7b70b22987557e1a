import { z } from 'zod';
import { StartFailure } from '../../start-failure.ts';
import type { OpenSearch } from './connect.ts';

/** An index of a month is made at its beginning, and has what opened until its end. */
const longestMonth = 31;

/**
 * Has OpenSearch itself throw away the months of conversations, and what they are searched by, that are over for so many
 * months: by a policy of its index state management, for the indexes there are and those to come. With null it keeps
 * them, and a policy of an earlier start is taken back.
 *
 * @throws StartFailure `bad-settings` where months are to be thrown away and the server has no such management.
 */
export async function throwAwayMonths(
  { client, address, prefix }: OpenSearch,
  months: number | null,
): Promise<void> {
  const policy_id = `${prefix}-conversations`;
  const index = indexesOf(prefix).join(',');
  // Without the plugin the address is unknown (400); without the policy it is the policy that is (404).
  const none = months === null ? [400, 403, 404] : [400, 404];
  const answer = await client.ism.getPolicy({ policy_id }, { ignore: none });
  if (months === null) {
    if (answer.statusCode !== 200) return;
    await client.ism.removePolicy({ index }, { ignore: [404] });
    await client.ism.deletePolicy({ policy_id });
    return;
  }
  if (answer.statusCode === 400) throw new StartFailure('bad-settings', noManagement(address));
  const body = { policy: policyOf(prefix, months) };
  if (answer.statusCode === 404) {
    await client.ism.putPolicy({ policy_id, body });
    await client.ism.addPolicy({ index, body: { policy_id } }, { ignore: [404] });
    return;
  }
  const there = Kept.parse(answer.body);
  if (there.policy.states[0].transitions[0].conditions.min_index_age === ageOf(months)) return;
  const { _seq_no: if_seq_no, _primary_term: if_primary_term } = there;
  await client.ism.putPolicy({ policy_id, body, if_seq_no, if_primary_term });
  await client.ism.changePolicy({ index, body: { policy_id } }, { ignore: [404] });
}

const indexesOf = (prefix: string) => [`${prefix}-events-*`, `${prefix}-history-*`];

function policyOf(prefix: string, months: number) {
  return {
    description: `Faro keeps conversations for ${months} months`,
    default_state: 'kept',
    states: [
      {
        name: 'kept',
        actions: [],
        transitions: [{ state_name: 'over', conditions: { min_index_age: ageOf(months) } }],
      },
      { name: 'over', actions: [{ delete: {} }], transitions: [] },
    ],
    ism_template: [{ index_patterns: indexesOf(prefix), priority: 100 }],
  };
}

function ageOf(months: number): string {
  return `${(months + 1) * longestMonth}d`;
}

const Transition = z.object({ conditions: z.object({ min_index_age: z.string() }) });
const Kept = z.object({
  _seq_no: z.number(),
  _primary_term: z.number(),
  policy: z.object({
    states: z.tuple([z.object({ transitions: z.tuple([Transition]) })], z.unknown()),
  }),
});

function noManagement(address: string): string {
  return `FARO_KEEP_MONTHS: OpenSearch at ${address} has no index state management to throw months away with. Install its plugin opensearch-index-management, or leave the setting empty and delete the indexes of old months yourself.`;
}
