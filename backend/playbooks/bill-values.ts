import { split, subtract } from '../../shared/countries/money.ts';
import { formatMonth } from '../../shared/countries/day.ts';
import { amountDue, billDifference, currentBill, newBillLines, usualBill } from '../accounts/bills.ts';
import { maskEmail } from '../accounts/mask.ts';
import { openTicket } from './checks.ts';
import { fewestParts, mostParts } from './parts.ts';
import { localeOfScene, type Scene } from './scene.ts';
import { ofAccount, writeDay, writeList, writeMoney } from './write-out.ts';

/** What a saying may name of bills, disputes, copies and payments. */
export const billValues = {
  email: ofAccount(({ email }) => maskEmail(email)),
  billMonth: ofAccount((account, scene) => {
    const bill = currentBill(account);
    return bill ? formatMonth(bill.month, localeOfScene(scene)) : '';
  }),
  billTotal: ofAccount((account, scene) => writeMoney(currentBill(account)?.total, scene)),
  billDue: ofAccount((account, scene) => writeDay(currentBill(account)?.dueOn, scene)),
  billAverage: ofAccount((account, scene) => writeMoney(usualBill(account), scene)),
  billDifference: ofAccount((account, scene) => writeMoney(billDifference(account), scene)),
  newLines: ofAccount((account, scene) => {
    const lines = newBillLines(account).map(
      ({ text, amount }) => `${text[scene.situation.language]} (${writeMoney(amount, scene)})`,
    );
    return writeList(lines, scene);
  }),
  dispute: ({ results }) => results.open_dispute?.reference ?? '',
  disputeAmount: ({ results }) => results.open_dispute?.amount ?? '',
  disputeAnswerOn: ({ results }) => results.open_dispute?.answerOn ?? '',
  undisputed: ofAccount((account, scene) => {
    const total = currentBill(account)?.total;
    const disputed = billDifference(account);
    return total && disputed ? writeMoney(subtract(total, disputed), scene) : '';
  }),
  openDispute: (scene) => openTicket(scene, 'dispute')?.id ?? '',
  openDisputeDue: (scene) => writeDay(openTicket(scene, 'dispute')?.dueOn, scene),
  sentMonth: ({ results }) => results.send_bill?.month ?? '',
  sentTo: ({ results }) => results.send_bill?.sentTo ?? '',
  activatedAt: ({ results }) => results.activate_e_billing?.sentTo ?? '',

  due: ofAccount((account, scene) => writeMoney(amountDue(account), scene)),
  fewestParts: () => String(fewestParts),
  mostParts: () => String(mostParts),
  parts: ({ facts }) => facts.get('parts') ?? '',
  partAmounts: ofAccount((account, scene) => {
    const parts = Number(scene.facts.get('parts') ?? 1);
    const amounts = split(amountDue(account), parts).map((part) => writeMoney(part, scene));
    return writeList(amounts, scene);
  }),
  arrangement: ({ results }) => results.arrange_payment?.reference ?? '',
  arrangedParts: (scene) => {
    const parts = scene.results.arrange_payment?.parts ?? [];
    return writeList(
      parts.map(({ dueOn, amount }) => `${amount} (${dueOn})`),
      scene,
    );
  },
} as const satisfies Record<string, (scene: Scene) => string>;
