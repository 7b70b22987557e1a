import type { Handlers } from '../call.ts';
import type { Services } from '../services.ts';

/** The labour policy, who signs it, and what each person may know of their own work. */
export function labourHandlers({ labour, ledgers }: Services) {
  return {
    labourPolicy: ({ caller }) => labour.view(caller.person),
    async proposePolicy({ caller: { person }, body: { policy, why } }) {
      await labour.propose(policy, { by: person.name, why });
      return labour.view(person);
    },
    async signPolicy({ caller: { person }, body }) {
      await labour.sign(body, { ...labour.keyFor(person), by: person.name });
      return labour.view(person);
    },
    ledger: ({ caller }) => ledgers.ledgerOf(caller.person),
    correctionRate: () => ledgers.correctionRate(),
  } satisfies Partial<Handlers>;
}
