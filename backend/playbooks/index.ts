import type { Intent } from '../../shared/conversation/intent.ts';
import type { PlaybookCard } from '../../shared/playbook-card.ts';
import { billCopy } from './bill-copy.ts';
import { billQuery } from './bill-query.ts';
import { complaint } from './complaint.ts';
import { eBilling } from './e-billing.ts';
import { movingHouse } from './moving-house.ts';
import { noSignal } from './no-signal.ts';
import { paymentArrangement } from './payment-arrangement.ts';
import type { Playbook } from './playbook.ts';
import { retention } from './retention.ts';
import { talkToPerson } from './talk-to-person.ts';
import { upgrade } from './upgrade.ts';

export const playbooks: readonly Playbook[] = [
  retention,
  billQuery,
  billCopy,
  eBilling,
  noSignal,
  upgrade,
  paymentArrangement,
  movingHouse,
  complaint,
  talkToPerson,
];

/** The playbook that an intent opens; null for small talk and for what is no matter of ours. */
export function playbookFor(intent: Intent): Playbook | null {
  return playbooks.find((playbook) => playbook.intents.includes(intent)) ?? null;
}

export function playbookById(id: string): Playbook | null {
  return playbooks.find((playbook) => playbook.id === id) ?? null;
}

/** What the desk shows of a playbook. */
export function cardOf({ id, title, goal, steps }: Playbook): PlaybookCard {
  return { id, title, goal, steps: steps.map((step) => ({ id: step.id, label: step.label })) };
}
