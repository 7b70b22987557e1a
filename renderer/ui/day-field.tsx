import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/es.js';
import 'dayjs/locale/pt-br.js';
import { readDay, writeDay } from './day-text.ts';
import { useLanguage } from './format.ts';

interface Props {
  readonly label: string;
  /** YYYY-MM-DD; null for none. */
  readonly value: string | null;
  /** Of the country whose day it is: figures stand in its order. */
  readonly locale: string;
  /** The first and the last day that can be chosen. */
  readonly min?: string;
  readonly max?: string;
  /** Whether there may be none. */
  readonly optional?: boolean;
  readonly onChange: (day: string | null) => void;
}

/** A day, typed as the desk's language and the country write it or picked from a calendar. */
export function DayField({ label, value, locale, min, max, optional = false, onChange }: Props) {
  const language = useLanguage();
  return (
    <DateInput
      label={label}
      value={value}
      locale={language.toLowerCase()}
      valueFormat={(day) => writeDay(day, locale)}
      dateParser={(text) => readDay(text, locale)}
      clearable={optional}
      onChange={onChange}
      {...(min === undefined ? {} : { minDate: min })}
      {...(max === undefined ? {} : { maxDate: max })}
    />
  );
}
