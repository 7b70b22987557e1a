import { NativeSelect, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { CallBackWay } from '../../../shared/conversation/event.ts';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import { instantOf, wallClockOf } from '../../../shared/countries/zoned-time.ts';
import { DayField } from '../../ui/day-field.tsx';
import { formatMoment } from '../../ui/format.ts';
import { TimeField } from '../../ui/time-field.tsx';
import styles from '../dialogs/dialogs.module.css';
import { FormDialog } from '../dialogs/form-dialog.tsx';
import { scheduleCallBack } from './actions.ts';

interface Props {
  readonly conversation: Conversation;
  readonly locale: string;
  readonly onClose: () => void;
}

/** When, how and what for the customer is called back, in their own time. */
export default function CallBackDialog({ conversation, locale, onClose }: Props) {
  const { t } = useTranslation();
  const { timeZone, callBacks } = countryPacks[conversation.country];
  const [opened] = useState(() => new Date());
  const ways = waysOf(conversation);
  const [day, setDay] = useState(wallClockOf(opened, timeZone).day);
  const [time, setTime] = useState('');
  const [way, setWay] = useState(ways[0]);
  const [reason, setReason] = useState('');
  /** One id for the dialog: asking again after a failure agrees on one call-back. */
  const callBack = useRef(crypto.randomUUID());
  const instant = day && time ? instantOf({ day, time }, timeZone) : null;
  const last = new Date(opened.getTime() + callBacks.mostDaysAhead * 86_400_000);
  const submit = async () => {
    if (!way) return;
    const order = { callBack: callBack.current, day, time, way, reason: reason.trim() };
    if (await scheduleCallBack(conversation.id, order)) onClose();
  };
  return (
    <FormDialog
      title={t('followUp.dialog.title', { name: conversation.customerName })}
      width={440}
      submit={t('followUp.dialog.submit')}
      ready={instant !== null && way !== undefined && reason.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField
        label={t('followUp.dialog.day')}
        value={day || null}
        locale={locale}
        min={wallClockOf(opened, timeZone).day}
        max={wallClockOf(last, timeZone).day}
        onChange={(chosen) => setDay(chosen ?? '')}
      />
      <TimeField
        label={t('followUp.dialog.time', { zone: zoneName(timeZone, locale, opened) })}
        description={t('followUp.dialog.hours', {
          from: callBacks.from,
          until: callBacks.until,
        })}
        value={time}
        isFirst
        onChange={setTime}
      />
      {instant && isElsewhere(timeZone) ? (
        <p className={styles.hint}>
          {t('followUp.dialog.yourTime', { when: formatMoment(instant.toISOString(), locale) })}
        </p>
      ) : null}
      <NativeSelect
        label={t('followUp.dialog.way')}
        value={way}
        data={ways.map((value) => ({ value, label: t(`followUp.dialog.ways.${value}`) }))}
        onChange={(event) => setWay(event.currentTarget.value as CallBackWay)}
      />
      <Textarea
        label={t('followUp.dialog.reason')}
        value={reason}
        maxLength={300}
        autosize
        minRows={2}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

/** A telephone belongs to an account; what is closed is written in no more. */
function waysOf({ accountId, closedAt }: Conversation): readonly CallBackWay[] {
  return [
    ...(accountId === null ? [] : (['telephone'] as const)),
    ...(closedAt === null ? (['web-chat'] as const) : []),
  ];
}

function isElsewhere(timeZone: string): boolean {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone;
}

/** What people of the locale call the zone: `hora de Ecuador`. */
function zoneName(timeZone: string, locale: string, at: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
