import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconBooks, IconBooksOff, IconSearch, IconZoomQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountryCode } from '../../shared/countries/country.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { CountrySelect } from '../ui/country-select.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './knowledge-screen.module.css';
import { Passages } from './passages.tsx';

/** Milliseconds without a key before the search runs. */
const pause = 200;

/** Asks the knowledge base what a customer would ask, and shows what Lana would cite. */
export function SearchPanel() {
  const { t } = useTranslation();
  const person = usePerson();
  const [typed, setTyped] = useState('');
  const [country, setCountry] = useState<CountryCode>(person.countries[0] ?? 'EC');
  /** Articles are written in what the country's customers speak, whatever the screen is in. */
  const spoken = countryPacks[country].language;
  const [query] = useDebouncedValue(typed.trim(), pause);
  const state = useQuery({
    queryKey: ['knowledge-state', country],
    queryFn: ({ signal }) => call('knowledgeState', {}, { country, language: spoken }, signal),
  });
  const found = useQuery({
    queryKey: ['knowledge', query, country],
    queryFn: ({ signal }) => call('knowledge', {}, { query, country, language: spoken }, signal),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const isEmpty = state.data?.articles === 0;
  return (
    <div className={styles.main}>
      <div className={styles.search}>
        <TextInput
          type="search"
          size="md"
          aria-label={t('knowledge.search')}
          placeholder={t('knowledge.placeholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <CountrySelect
          size="md"
          aria-label={t('knowledge.country')}
          countries={person.countries}
          value={country}
          onChange={setCountry}
        />
      </div>
      {found.error ? <Banner tone="bad">{explain(t, found.error)}</Banner> : null}
      {isEmpty ? (
        <EmptyState icon={IconBooksOff} title={t('knowledge.empty')} text={t('knowledge.emptyText')} />
      ) : null}
      {query === '' && !isEmpty ? (
        <EmptyState icon={IconBooks} title={t('knowledge.title')} text={t('knowledge.start')} />
      ) : null}
      {query !== '' && !isEmpty && found.data?.length === 0 ? (
        <EmptyState icon={IconZoomQuestion} title={t('knowledge.none', { query })} />
      ) : null}
      {query !== '' && found.data && found.data.length > 0 ? <Passages hits={found.data} /> : null}
    </div>
  );
}
