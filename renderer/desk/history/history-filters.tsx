import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { channels } from '../../../shared/conversation/event.ts';
import { intents } from '../../../shared/conversation/intent.ts';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import { usePerson } from '../../app/session.ts';
import { countryName, useLanguage } from '../../ui/format.ts';
import { periods, useWanted, want, type Period, type Wanted } from './history-query.ts';
import styles from './history.module.css';

/** What is said in passing is no topic that a conversation is filed under. */
const passing: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye', 'yes', 'no', 'out-of-scope']);

/** Which conversations are looked through. Nobody is looked for but oneself. */
export function HistoryFilters({ onChange }: { readonly onChange: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { countries } = usePerson();
  const wanted = useWanted();
  const change = (part: Partial<Wanted>) => {
    want(part);
    onChange();
  };
  const any = { value: '', label: t('history.any') };
  const endings = new Map(
    countries.flatMap((country) =>
      countryPacks[country].dispositions.map(({ code, label }) => [code, label[language]] as const),
    ),
  );
  return (
    <div className={styles.filters} role="group" aria-label={t('history.filters')}>
      <NativeSelect
        size="xs"
        label={t('history.period')}
        value={wanted.period}
        data={periods.map((value) => ({ value, label: t(`history.periods.${value}`) }))}
        onChange={(event) => change({ period: event.currentTarget.value as Period })}
      />
      {countries.length > 1 ? (
        <NativeSelect
          size="xs"
          label={t('history.country')}
          value={wanted.country}
          data={[any, ...countries.map((value) => ({ value, label: countryName(value, language) }))]}
          onChange={(event) => change({ country: event.currentTarget.value })}
        />
      ) : null}
      <NativeSelect
        size="xs"
        label={t('history.channel')}
        value={wanted.channel}
        data={[any, ...channels.map((value) => ({ value, label: t(`domain.channels.${value}`) }))]}
        onChange={(event) => change({ channel: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('history.topic')}
        value={wanted.topic}
        data={[
          any,
          ...intents
            .filter((intent) => !passing.has(intent))
            .map((value) => ({ value, label: t(`domain.topics.${value}`) })),
        ]}
        onChange={(event) => change({ topic: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('history.disposition')}
        value={wanted.disposition}
        data={[any, ...[...endings].map(([value, label]) => ({ value, label }))]}
        onChange={(event) => change({ disposition: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('history.state')}
        value={wanted.state}
        data={[
          any,
          ...(['open', 'closed'] as const).map((value) => ({ value, label: t(`history.states.${value}`) })),
        ]}
        onChange={(event) => change({ state: event.currentTarget.value })}
      />
      <Checkbox
        size="xs"
        label={t('history.mine')}
        checked={wanted.mine}
        onChange={(event) => change({ mine: event.currentTarget.checked })}
      />
    </div>
  );
}
