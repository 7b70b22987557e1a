import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '../../shared/people/permissions.ts';
import { PersonalBar } from '../app/personal-bar.tsx';
import { usePerson } from '../app/session.ts';
import { ArticlesPanel } from './articles-panel.tsx';
import { GapsPanel } from './gaps-panel.tsx';
import styles from './knowledge-screen.module.css';
import { SearchPanel } from './search-panel.tsx';
import { isForReview, useCuration } from './use-curation.ts';

type Panel = 'search' | 'gaps' | 'articles';

export default function KnowledgeScreen() {
  const { t } = useTranslation();
  const person = usePerson();
  const curates = may(person, 'curate-knowledge');
  return (
    <div className={styles.screen}>
      <PersonalBar title={t('knowledge.title')} />
      <main className={styles.content}>{curates ? <Curation /> : <SearchPanel />}</main>
    </div>
  );
}

/** A curator's three views: what customers find, what they do not, and the articles themselves. */
function Curation() {
  const { t } = useTranslation();
  const person = usePerson();
  const [panel, setPanel] = useState<Panel>('search');
  const [article, setArticle] = useState<string | null>(null);
  const { data } = useCuration();
  const waiting = data?.articles.filter((each) => isForReview(each, person.id)).length ?? 0;
  const open = (id: string) => {
    setArticle(id);
    setPanel('articles');
  };
  return (
    <>
      <nav className={styles.panels} aria-label={t('knowledge.title')}>
        <SegmentedControl
          value={panel}
          onChange={setPanel}
          data={[
            { value: 'search', label: t('knowledge.panels.search') },
            { value: 'gaps', label: t('knowledge.panels.gaps', { count: data?.gaps.length ?? 0 }) },
            {
              value: 'articles',
              label:
                waiting > 0
                  ? t('knowledge.panels.articlesWaiting', { count: waiting })
                  : t('knowledge.panels.articles'),
            },
          ]}
        />
      </nav>
      {panel === 'search' ? <SearchPanel /> : null}
      {panel === 'gaps' ? <GapsPanel onOpen={open} /> : null}
      {panel === 'articles' ? <ArticlesPanel chosen={article} onChoose={setArticle} /> : null}
    </>
  );
}
