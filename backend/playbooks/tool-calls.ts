import { assertNever } from '../../shared/assert-never.ts';
import type { ToolCall } from '../agents/tool-catalogue.ts';
import { currentBill } from '../accounts/bills.ts';
import { holds } from './checks.ts';
import { fittingPlan, smallerPlan } from './choose-plan.ts';
import type { DoStep } from './playbook.ts';
import type { Scene } from './scene.ts';
import { proposedDay } from './visit-day.ts';

/** The longest reason or summary that a tool takes. */
const longestReason = 400;

/** The call that a step stands for, its input taken from the facts and the account. */
export function callOf({ tool, offer }: Pick<DoStep, 'tool' | 'offer'>, scene: Scene): ToolCall {
  const { situation, facts } = scene;
  const words = situation.utterance.slice(0, longestReason);
  switch (tool) {
    case 'register_cancellation':
      return { tool, input: { reason: words } };
    case 'change_plan': {
      const plan = offer === 'smaller-plan' ? smallerPlan(scene) : fittingPlan(scene);
      return { tool, input: { planId: plan?.id ?? '' } };
    }
    case 'open_dispute':
      return { tool, input: { billId: billId(scene), reason: words } };
    case 'send_bill':
      return { tool, input: { billId: billId(scene) } };
    case 'open_ticket':
      return {
        tool,
        input: { topic: 'other', summary: (facts.get('complaint') ?? words).slice(0, longestReason) },
      };
    case 'schedule_visit':
      return { tool, input: { on: facts.get('visit-day') ?? proposedDay(scene), reason: words } };
    case 'arrange_payment':
      return { tool, input: { parts: Number(facts.get('parts') ?? 0) } };
    case 'change_address':
      return {
        tool,
        input: { address: facts.get('new-address') ?? '', from: facts.get('moving-day') ?? '' },
      };
    case 'search_knowledge':
      return { tool, input: { query: words } };
    case 'give_credit':
      throw new RangeError('No playbook gives credits: a person decides on their amount');
    case 'hand_to_person':
      return { tool, input: { reason: 'asked', note: words } };
    case 'read_account':
    case 'read_bills':
    case 'list_plans':
    case 'apply_loyalty_discount':
    case 'activate_e_billing':
    case 'note_progress':
      return { tool, input: {} };
    default:
      return assertNever(tool);
  }
}

function billId({ situation: { account } }: Scene): string {
  return (account && currentBill(account)?.id) ?? '';
}

/** Whether the tool has all its input without another question. */
export function isReady({ tool, offer }: DoStep, scene: Scene): boolean {
  const { facts, situation } = scene;
  switch (tool) {
    case 'change_plan':
      return (
        (facts.has('genres') || facts.has('plan')) &&
        holds(offer === 'smaller-plan' ? 'smaller-plan-fits' : 'fitting-plan-found', scene)
      );
    case 'schedule_visit':
      return facts.has('visit-day');
    case 'arrange_payment':
      return facts.has('parts');
    case 'change_address':
      return facts.has('new-address') && facts.has('moving-day');
    case 'open_dispute':
      return holds('bill-above-usual', scene) && !holds('dispute-open', scene);
    case 'send_bill':
      return situation.account !== null && currentBill(situation.account) !== null;
    default:
      return true;
  }
}
