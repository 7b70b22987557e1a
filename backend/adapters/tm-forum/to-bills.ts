import type { Account, Bill } from '../../../shared/accounts/account.ts';
import type { CountryPack } from '../../../shared/countries/country.ts';
import { LocalText } from '../../../shared/language.ts';
import { dayOf } from './days.ts';
import type { BillingRate, CustomerBill } from './entities.ts';
import { characteristics, creditRate } from './profile.ts';
import type { Records } from './read-records.ts';

type BillRecords = Pick<Records, 'bills' | 'rates'>;

/** The bills on a day, newest first, each with the rates that it is made of. */
export function billsOf(
  { bills, rates }: BillRecords,
  { timeZone }: CountryPack,
  today: string,
): Account['bills'] {
  return bills
    .map((bill): Bill => {
      const issuedOn = dayOf(bill.billDate, timeZone);
      const dueOn = dayOf(bill.paymentDueDate, timeZone);
      return {
        id: bill.id,
        month: issuedOn.slice(0, 7),
        issuedOn,
        dueOn,
        lines: rates.filter((rate) => rate.bill?.id === bill.id).map(lineOf),
        total: bill.taxIncludedAmount,
        state: stateOf(bill.state, dueOn, today),
        suspended: bill.disputedAmount ?? null,
      };
    })
    .toSorted((first, second) => second.issuedOn.localeCompare(first.issuedOn));
}

/** Credits that no bill carries yet. */
export function creditsOf({ rates }: BillRecords): Account['credits'] {
  return rates
    .filter(({ type, isBilled }) => type === creditRate && !isBilled)
    .map(({ id, taxIncludedAmount: amount, description, name }) => ({
      id,
      amount: { ...amount, minor: Math.abs(amount.minor) },
      reason: description ?? name,
    }));
}

/** A bill on hold is one whose payment was agreed on anew: its first date no longer counts. */
function stateOf(state: CustomerBill['state'], dueOn: string, today: string): Bill['state'] {
  if (state === 'settled') return 'paid';
  return state !== 'onHold' && dueOn < today ? 'overdue' : 'open';
}

/** Where the server has one text, it is that in every language. */
function lineOf({ type, name, taxIncludedAmount, characteristic }: BillingRate): Bill['lines'][number] {
  const texts = characteristic.find(({ name }) => name === characteristics.texts)?.value;
  const text = LocalText.safeParse(texts).data ?? { es: name, 'pt-BR': name, en: name };
  return { kind: type, text, amount: taxIncludedAmount };
}
