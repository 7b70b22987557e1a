import { TimePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { useTranslation } from 'react-i18next';
import { dayHalves } from './time-text.ts';

interface Props {
  readonly label: string;
  readonly description?: string;
  /** HH:mm; empty while it is none. */
  readonly value: string;
  /** Of the country whose time it is: 12 or 24 hours, as its people count them. */
  readonly locale: string;
  /** Whether a dialog begins at it. */
  readonly isFirst?: boolean;
  readonly onChange: (time: string) => void;
}

/** A time of day, typed as the desk's language and the country write it; the arrow keys count it up and down. */
export function TimeField({ label, description, value, locale, isFirst = false, onChange }: Props) {
  const { t } = useTranslation();
  const halves = dayHalves(locale);
  return (
    <TimePicker
      label={label}
      description={description}
      value={value}
      format={halves ? '12h' : '24h'}
      {...(halves ? { amPmLabels: halves } : {})}
      hoursInputLabel={`${label}: ${t('common.time.hours')}`}
      minutesInputLabel={`${label}: ${t('common.time.minutes')}`}
      amPmInputLabel={`${label}: ${t('common.time.half')}`}
      hoursInputProps={isFirst ? { 'data-autofocus': true } : {}}
      onChange={onChange}
    />
  );
}
