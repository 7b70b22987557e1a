import { Button, TextInput } from '@mantine/core';
import { IconFileText, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CuratedArticle } from '../../shared/articles/curation.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import styles from './articles-panel.module.css';
import { ArticleView } from './article-view.tsx';
import { latestOf, stateOf } from './article-state.ts';
import { isForReview, useAct, useCuration } from './use-curation.ts';

interface Props {
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Every article, those that wait for somebody first, and the chosen one with its history. */
export function ArticlesPanel({ chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const person = usePerson();
  const [sought, setSought] = useState('');
  const curation = useCuration();
  const begin = useAct<'draftArticle'>();
  if (curation.isPending) return <Loading />;
  if (!curation.data) return <Banner tone="bad">{explain(t, curation.error)}</Banner>;
  const { articles, reviewers } = curation.data;
  const shown = articles
    .filter((article) => latestOf(article).title.toLowerCase().includes(sought.trim().toLowerCase()))
    .toSorted((one, other) => urgency(other, person.id) - urgency(one, person.id));
  const article = articles.find(({ id }) => id === chosen);
  const create = () => {
    const [country = 'EC'] = person.countries;
    const content = {
      title: t('knowledge.articles.untitled'),
      language: countryPacks[country].language,
      countries: [country],
      audience: 'public' as const,
      validFrom: new Date().toISOString().slice(0, 10),
      validTo: null,
      owner: 'knowledge',
      keywords: '',
      body: '',
    };
    const order = { name: 'draftArticle', id: '', input: { content } } as const;
    begin.mutate(order, { onSuccess: ({ id }) => onChoose(id) });
  };
  return (
    <div className={styles.panel}>
      <aside className={styles.list} aria-label={t('knowledge.panels.articles')}>
        <div className={styles.tools}>
          <TextInput
            type="search"
            aria-label={t('knowledge.articles.search')}
            placeholder={t('knowledge.articles.search')}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
          <Button
            variant="default"
            loading={begin.isPending}
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={create}
          >
            {t('knowledge.articles.new')}
          </Button>
        </div>
        {begin.error ? <Banner tone="bad">{explain(t, begin.error)}</Banner> : null}
        <ul>
          {shown.map((each) => (
            <Row key={each.id} article={each} chosen={each.id === chosen} onChoose={onChoose} />
          ))}
        </ul>
      </aside>
      {article ? (
        <ArticleView key={`${article.id} ${article.revision}`} article={article} reviewers={reviewers} />
      ) : (
        <div className={styles.nothing}>
          <EmptyState icon={IconFileText} title={t('knowledge.articles.choose')} />
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly article: CuratedArticle;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

function Row({ article, chosen, onChoose }: RowProps) {
  const { t } = useTranslation();
  const { title, language, countries } = latestOf(article);
  const state = stateOf(article);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-current={chosen || undefined}
        onClick={() => onChoose(article.id)}
      >
        <strong dir="auto" lang={language}>
          {title}
        </strong>
        <span>
          {state === 'published' ? null : (
            <em data-state={state}>{t(`knowledge.articles.states.${state}`)}</em>
          )}
          {countries === 'all' ? t('knowledge.articles.allCountries') : countries.join(', ')} ·{' '}
          {language.slice(0, 2)}
        </span>
      </button>
    </li>
  );
}

function urgency(article: CuratedArticle, person: string): number {
  if (isForReview(article, person)) return 3;
  return article.draft ? 2 : article.published ? 1 : 0;
}
