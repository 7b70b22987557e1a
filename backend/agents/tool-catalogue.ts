import { z } from 'zod';

/**
 * The tools that Lana, whichever model she thinks with, and a rep's suggestions may use. None takes an account
 * or a customer: a tool acts on the conversation's own account and nothing else. What an effect costs or grants
 * comes from the catalogue and the country pack; the one amount that a caller names is bounded by the pack's limits.
 */
export const tools = {
  read_account: {
    kind: 'lookup',
    description: "The customer's plan, tenure, devices, e-billing, contact data, tickets and past contacts.",
    input: z.object({}),
  },
  read_bills: {
    kind: 'lookup',
    description:
      'The current bill with its lines, the average of the six before it, the difference and the lines that are new.',
    input: z.object({}),
  },
  list_plans: {
    kind: 'lookup',
    description: 'The plans of the country with prices and what each includes, and the loyalty discount.',
    input: z.object({}),
  },
  search_knowledge: {
    kind: 'lookup',
    description: 'Passages of the knowledge base that a reply may cite.',
    input: z.object({ query: z.string().min(1).max(400) }),
  },
  register_cancellation: {
    kind: 'effect',
    description: 'Puts the request to cancel on record. It does not end the service.',
    input: z.object({ reason: z.string().max(400) }),
  },
  change_plan: {
    kind: 'effect',
    description: 'Moves the customer to another plan. Only after the customer said yes to plan and price.',
    input: z.object({ planId: z.string().max(100) }),
  },
  apply_loyalty_discount: {
    kind: 'effect',
    description: "Applies the catalogue's loyalty discount. Only after the customer said yes.",
    input: z.object({}),
  },
  open_dispute: {
    kind: 'effect',
    description:
      'Contests the part of a bill above the usual; the country decides whether it is credited or suspended meanwhile.',
    input: z.object({ billId: z.string().max(100), reason: z.string().max(400) }),
  },
  send_bill: {
    kind: 'effect',
    description: 'Sends a copy of a bill to the registered address.',
    input: z.object({ billId: z.string().max(100) }),
  },
  activate_e_billing: {
    kind: 'effect',
    description: 'Bills go to the registered e-mail from now on.',
    input: z.object({}),
  },
  open_ticket: {
    kind: 'effect',
    description: 'A ticket for the technical or back-office team.',
    input: z.object({ topic: z.enum(['fault', 'other']), summary: z.string().max(400) }),
  },
  schedule_visit: {
    kind: 'effect',
    description: "A technician's visit on a working day (YYYY-MM-DD).",
    input: z.object({ on: z.iso.date(), reason: z.string().max(400) }),
  },
  arrange_payment: {
    kind: 'effect',
    description: 'Splits what is due into 2 to 6 monthly parts.',
    input: z.object({ parts: z.number().int().min(2).max(6) }),
  },
  change_address: {
    kind: 'effect',
    description: 'Moves the service to a new address from a day on (YYYY-MM-DD).',
    input: z.object({ address: z.string().min(5).max(300), from: z.iso.date() }),
  },
  give_credit: {
    kind: 'effect',
    description:
      "A goodwill credit on the next bill, in the minor unit of the country's currency (2500 is 25.00). Above the limit of whoever asks it waits for a supervisor.",
    input: z.object({ amount: z.number().int().positive(), reason: z.string().min(3).max(400) }),
  },
  note_progress: {
    kind: 'control',
    description:
      'Keeps the playbook: opens or closes one, ticks steps, keeps facts learned and promises made. Nothing of it reaches the customer.',
    input: z.object({
      open: z.string().max(100).optional(),
      close: z.enum(['reached', 'changed-topic']).optional(),
      done: z.array(z.string().max(100)).default([]),
      facts: z.array(z.object({ name: z.string().max(100), value: z.string().max(400) })).default([]),
      promises: z.array(z.object({ text: z.string().max(400), dueOn: z.iso.date().nullable() })).default([]),
    }),
  },
  hand_to_person: {
    kind: 'control',
    description:
      'Passes the conversation to a person, with the reason. The reply that follows tells the customer so.',
    input: z.object({
      reason: z.enum(['asked', 'uncertain', 'mood', 'rule', 'decision']),
      note: z.string().max(400),
    }),
  },
} as const satisfies Record<
  string,
  { kind: 'lookup' | 'effect' | 'control'; description: string; input: z.ZodType }
>;

export type ToolName = keyof typeof tools;
export type ToolInput<Name extends ToolName> = z.input<(typeof tools)[Name]['input']>;
export const toolNames = Object.keys(tools) as readonly ToolName[];

/** A call that a turn makes or a suggestion proposes. */
export type ToolCall = {
  [Name in ToolName]: { readonly tool: Name; readonly input: ToolInput<Name> };
}[ToolName];

/** A call whose input has been validated. */
export type ValidCall = {
  [Name in ToolName]: { readonly tool: Name; readonly input: z.output<(typeof tools)[Name]['input']> };
}[ToolName];

/** What each tool answers; `tools.ts` makes them, playbooks and models read them. */
export interface ToolResults {
  read_account: {
    name: string;
    plan: { id: string; name: string; price: string };
    years: number;
    since: string;
    eBilling: boolean;
    email: string;
    address: string;
    openTickets: readonly string[];
    devicesOffline: readonly string[];
  };
  read_bills: {
    billId: string;
    month: string;
    total: string;
    average: string;
    difference: string;
    above: boolean;
    newLines: readonly { text: string; amount: string }[];
    dueOn: string;
  };
  list_plans: {
    plans: readonly {
      id: string;
      name: string;
      price: string;
      genres: readonly string[];
      channels: number;
    }[];
    loyalty: { percent: number; months: number; afterYears: number; eligible: boolean };
  };
  search_knowledge: { passages: readonly { id: string; title: string; text: string }[] };
  register_cancellation: { reference: string };
  change_plan: { plan: string; price: string; saves: string };
  apply_loyalty_discount: { percent: number; months: number; price: string; until: string };
  open_dispute: {
    reference: string;
    amount: string;
    treatment: 'credit-next-bill' | 'suspend-disputed' | 'pay-undisputed';
    answerOn: string;
    businessDays: number;
  };
  send_bill: { sentTo: string; month: string };
  activate_e_billing: { sentTo: string };
  open_ticket: { reference: string; answerOn: string };
  schedule_visit: { reference: string; on: string };
  arrange_payment: { reference: string; parts: readonly { dueOn: string; amount: string }[] };
  change_address: { reference: string; from: string };
  give_credit: { reference: string; amount: string };
  note_progress: { noted: true };
  hand_to_person: { waiting: true };
}

/** A failure inside a turn is data that the turn can speak about. Money and dates in results are already written out in the conversation's locale. */
export type ToolOutcome<Name extends ToolName = ToolName> =
  | { readonly ok: true; readonly result: ToolResults[Name] }
  | { readonly ok: false; readonly code: string; readonly message: string };
