import { TimePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly description?: string;
  /** HH:mm; empty while it is none. */
  readonly value: string;
  /** Whether a dialog begins at it. */
  readonly isFirst?: boolean;
  readonly onChange: (time: string) => void;
}

/** A time of day in 24 hours, as Faro shows every time; the arrow keys count it up and down. */
export function TimeField({ label, description, value, isFirst = false, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <TimePicker
      label={label}
      description={description}
      value={value}
      format="24h"
      hoursInputLabel={`${label}: ${t('common.time.hours')}`}
      minutesInputLabel={`${label}: ${t('common.time.minutes')}`}
      hoursInputProps={isFirst ? { 'data-autofocus': true } : {}}
      onChange={onChange}
    />
  );
}
