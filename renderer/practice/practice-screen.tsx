import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconMasksTheater } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../shared/language.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import {
  practiceTopics,
  tempers,
  type Debrief,
  type PracticeNow,
  type PracticeTopic,
  type Temper,
} from '../../shared/practice.ts';
import { explain } from '../app/explain.ts';
import { Page } from '../app/page.tsx';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { CountrySelect } from '../ui/country-select.tsx';
import { Loading } from '../ui/loading.tsx';
import { DebriefView } from './debrief-view.tsx';
import styles from './practice.module.css';
import { goToConversation, useBegin, useEnd, usePractice } from './use-practice.ts';

/** Where a rep chooses a customer to practise on, or goes back to the one they have. */
export default function PracticeScreen() {
  const { t } = useTranslation();
  const practice = usePractice();
  const [debrief, setDebrief] = useState<Debrief | null>(null);
  const again = () => {
    setDebrief(null);
    void practice.refetch();
  };
  return (
    <Page title={t('practice.title')} width={680}>
      {debrief ? <DebriefView debrief={debrief} onDone={again} /> : null}
      {debrief === null && practice.error ? <Banner tone="bad">{explain(t, practice.error)}</Banner> : null}
      {debrief === null && practice.isPending ? <Loading /> : null}
      {debrief === null && practice.data?.now ? (
        <GoesOn now={practice.data.now} onEnded={setDebrief} />
      ) : null}
      {debrief === null && practice.data?.now === null ? <Wish /> : null}
    </Page>
  );
}

function Wish() {
  const { t } = useTranslation();
  const person = usePerson();
  const begin = useBegin();
  const [country, setCountry] = useState<CountryCode>(person.countries[0] ?? 'EC');
  const [language, setLanguage] = useState<Language>(person.language);
  const [topic, setTopic] = useState<PracticeTopic>('cancel');
  const [temper, setTemper] = useState<Temper>('calm');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    begin.mutate({ country, language, topic, temper });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{t('practice.wish.title')}</h2>
      <p className={styles.note}>{t('practice.wish.about')}</p>
      <NativeSelect
        label={t('practice.wish.topic')}
        data={practiceTopics.map((value) => ({ value, label: t(`practice.topics.${value}`) }))}
        value={topic}
        onChange={(event) => setTopic(event.currentTarget.value as PracticeTopic)}
      />
      <fieldset className={styles.choice}>
        <legend>{t('practice.wish.temper')}</legend>
        <SegmentedControl
          data={tempers.map((value) => ({ value, label: t(`practice.tempers.${value}`) }))}
          value={temper}
          onChange={(value) => setTemper(value)}
        />
      </fieldset>
      <div className={styles.pair}>
        <NativeSelect
          label={t('practice.wish.language')}
          data={languages.map((value) => ({ value, label: t(`practice.languages.${value}`) }))}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value as Language)}
        />
        <CountrySelect
          label={t('practice.wish.country')}
          countries={person.countries}
          value={country}
          onChange={setCountry}
        />
      </div>
      {begin.error ? <Banner tone="bad">{explain(t, begin.error)}</Banner> : null}
      <Button
        type="submit"
        loading={begin.isPending}
        leftSection={<IconMasksTheater size={15} stroke={1.8} aria-hidden />}
      >
        {t('practice.wish.begin')}
      </Button>
    </form>
  );
}

interface GoesOnProps {
  readonly now: PracticeNow;
  readonly onEnded: (debrief: Debrief) => void;
}

function GoesOn({ now: { wish, conversationId }, onEnded }: GoesOnProps) {
  const { t } = useTranslation();
  const end = useEnd();
  return (
    <section className={styles.form} aria-labelledby="goes-on">
      <h2 id="goes-on">{t('practice.goesOn.title')}</h2>
      <p className={styles.note}>
        {t(`practice.topics.${wish.topic}`)} · {t(`practice.tempers.${wish.temper}`)}
      </p>
      {end.error ? <Banner tone="bad">{explain(t, end.error)}</Banner> : null}
      <div className={styles.buttons}>
        <Button
          variant="default"
          loading={end.isPending}
          onClick={() => end.mutate(undefined, { onSuccess: onEnded })}
        >
          {t('practice.end')}
        </Button>
        <Button onClick={() => goToConversation(conversationId)}>{t('practice.goesOn.back')}</Button>
      </div>
    </section>
  );
}
