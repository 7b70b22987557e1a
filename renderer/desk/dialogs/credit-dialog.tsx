import { NumberInput, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import { formatMoney, minorDigits } from '../../../shared/countries/money.ts';
import { refusalWords } from '../../ui/refusal-words.ts';
import { giveCredit } from '../actions.ts';
import styles from './dialogs.module.css';
import { FormDialog } from './form-dialog.tsx';

interface Props {
  readonly conversation: Conversation;
  readonly locale: string;
  readonly onClose: () => void;
}

const shortestReason = 3;

/** A goodwill credit on the next bill: how much and why. What is above one's own limit waits for a supervisor. */
export default function CreditDialog({ conversation, locale, onClose }: Props) {
  const { t } = useTranslation();
  const { currency, limits } = countryPacks[conversation.country];
  const { alone: boundsAlone, most = Number.POSITIVE_INFINITY } = limits.actions['credit-applied'];
  const digits = minorDigits(currency);
  const [amount, setAmount] = useState<number | string>('');
  const [reason, setReason] = useState('');
  /** One id for the dialog: asking again after a failure does it once. */
  const actionId = useRef(crypto.randomUUID());
  const minor = typeof amount === 'number' ? Math.round(amount * 10 ** digits) : 0;
  const kind = conversation.owner.kind === 'supervisor' ? 'supervisor' : 'rep';
  const alone = boundsAlone[kind] ?? 0;
  const submit = async () => {
    const credit = { amount: minor, reason: reason.trim() };
    if (await giveCredit(conversation, credit, actionId.current)) onClose();
    else actionId.current = crypto.randomUUID();
  };
  return (
    <FormDialog
      title={t('desk.credit.title')}
      width={440}
      submit={minor > alone ? t('desk.credit.ask') : t('desk.credit.submit')}
      ready={minor > 0 && minor <= most && reason.trim().length >= shortestReason}
      onSubmit={submit}
      onClose={onClose}
    >
      <NumberInput
        label={t('desk.credit.amount', { currency })}
        description={t('desk.credit.alone', { amount: formatMoney({ minor: alone, currency }, locale) })}
        value={amount}
        min={0}
        decimalScale={digits}
        allowNegative={false}
        hideControls
        error={minor > most ? refusalWords(t, 'above-most', '') : null}
        data-autofocus
        onChange={setAmount}
      />
      <Textarea
        label={t('desk.credit.reason')}
        value={reason}
        maxLength={400}
        autosize
        minRows={2}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {minor > alone && minor <= most ? <p className={styles.hint}>{t('desk.credit.waits')}</p> : null}
    </FormDialog>
  );
}
