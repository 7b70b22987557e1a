import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, AccountPart } from '../../../shared/accounts/account.ts';
import { formatMoney } from '../../../shared/countries/money.ts';
import { useNow } from '../../live/use-now.ts';
import { Fact } from '../../ui/fact.tsx';
import { formatDay } from '../../ui/format.ts';
import { billBars, yearsBetween } from './bill-bars.ts';
import styles from './account-section.module.css';

interface Props {
  readonly account: Account;
  readonly locale: string;
  /** Facts that come first. */
  readonly children?: ReactNode;
}

export function AccountFacts({ account, locale, children }: Props) {
  const { t } = useTranslation();
  const money = (amount: Account['plan']['price']) => formatMoney(amount, locale);
  const day = (date: string) => formatDay(date, locale);
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const years = yearsBetween(account.customerSince, today);
  const bill = account.bills[0];
  const unread = (part: AccountPart) => account.missing.includes(part);
  const offline = account.devices.filter(({ online }) => !online);
  const open = account.tickets.filter(({ state }) => state === 'open');
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <dl className={styles.facts}>
      {children}
      <Fact name={t('desk.account.plan')}>
        <span title={t('desk.account.since', { date: day(account.customerSince) })}>
          {years > 0
            ? t('desk.account.planText', { plan: account.plan.name, count: years })
            : t('desk.account.newCustomer', { plan: account.plan.name })}
        </span>
      </Fact>
      {account.discounts.map((discount) => (
        <Fact key={discount.from} name={t('desk.account.discounts')}>
          {t('desk.account.discount', {
            percent: percent.format(discount.percent / 100),
            date: day(discount.until),
          })}
        </Fact>
      ))}
      <Fact name={t('desk.account.bills')}>
        {unread('bills') ? (
          <Unreachable>{t('desk.account.billsUnreachable')}</Unreachable>
        ) : (
          <Bills account={account} locale={locale} />
        )}
      </Fact>
      {bill ? (
        <Fact name={t('desk.account.month')}>
          {t(`desk.account.${billState[bill.state]}`, { total: money(bill.total), date: day(bill.dueOn) })}
          {bill.suspended ? (
            <small>{t('desk.account.suspended', { amount: money(bill.suspended) })}</small>
          ) : null}
        </Fact>
      ) : null}
      {account.credits.length > 0 ? (
        <Fact name={t('desk.account.credits')}>
          {account.credits.map(({ id, amount, reason }) => (
            <span key={id} title={reason}>
              {money(amount)} · {id}
            </span>
          ))}
        </Fact>
      ) : null}
      <Fact name={t('desk.account.contacts')}>
        {unread('tickets') ? (
          <Unreachable>{t('desk.account.ticketsUnreachable')}</Unreachable>
        ) : account.contacts.length === 0 ? (
          t('desk.account.noContacts')
        ) : (
          account.contacts
            .slice(0, 2)
            .map(({ on, topic }) => `${day(on)}, ${topic}`)
            .join(' · ')
        )}
      </Fact>
      {open.length > 0 ? (
        <Fact name={t('desk.account.tickets')}>
          {open.map(({ id, summary, dueOn }) => (
            <span key={id} title={summary}>
              {[id, dueOn ? day(dueOn) : summary].join(' · ')}
            </span>
          ))}
        </Fact>
      ) : null}
      {offline.length > 0 ? (
        <Fact name={t('desk.account.devices')}>
          {offline.map(({ id, model }) => (
            <span key={id}>{t('desk.account.deviceOffline', { model })}</span>
          ))}
        </Fact>
      ) : null}
      <Fact name={t('desk.account.eBilling')}>
        {t(account.eBilling ? 'desk.account.eBillingOn' : 'desk.account.eBillingOff')}
      </Fact>
    </dl>
  );
}

const billState = { open: 'due', paid: 'paid', overdue: 'overdue' } as const;

/** In place of what could not be read: not the same as there being none. */
function Unreachable({ children }: { readonly children: ReactNode }) {
  return <span className={styles.unreachable}>{children}</span>;
}

function Bills({ account, locale }: { readonly account: Account; readonly locale: string }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.bills} aria-label={t('desk.account.billsLabel')}>
      {billBars(account).map(({ bill, height, current }) => {
        const label = `${bill.month}: ${formatMoney(bill.total, locale)}`;
        return (
          <li key={bill.id} title={label} data-current={current || undefined}>
            <i style={{ '--height': `${Math.max(3, height * 20)}px` }} aria-hidden />
            <span className="only-read">{label}</span>
          </li>
        );
      })}
    </ul>
  );
}
