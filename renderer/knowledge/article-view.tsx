import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconRobot, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CuratedArticle, Curation } from '../../shared/articles/curation.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { ArticleForm } from './article-form.tsx';
import { ArticleHistory } from './article-history.tsx';
import { latestOf, stateOf } from './article-state.ts';
import styles from './article-view.module.css';
import { isForReview, useAct } from './use-curation.ts';

interface Props {
  readonly article: CuratedArticle;
  readonly reviewers: Curation['reviewers'];
}

/** One article: its text to work on, what may be done with it now, and what was done before. */
export function ArticleView({ article, reviewers }: Props) {
  const { t } = useTranslation();
  const person = usePerson();
  const [content, setContent] = useState(latestOf(article));
  const edit = useAct<'editArticle'>();
  const undo = useAct<'undoArticle'>();
  const { id, revision, draft, published } = article;
  const state = stateOf(article);
  const reviews = isForReview(article, person.id);
  const changed = content !== latestOf(article);
  const save = () => edit.mutate({ name: 'editArticle', id, input: { revision, content } });
  const wasPublished = article.revisions.some(({ act }) => act === 'published');
  const problem = edit.error ?? undo.error;
  return (
    <article className={styles.view} aria-label={latestOf(article).title}>
      <header className={styles.head}>
        <span data-state={state}>{t(`knowledge.articles.states.${state}`)}</span>
        <code>{id}</code>
        {published && wasPublished && !draft ? (
          <Button
            variant="default"
            loading={undo.isPending}
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={() => undo.mutate({ name: 'undoArticle', id, input: { revision } })}
          >
            {t('knowledge.articles.undo')}
          </Button>
        ) : null}
      </header>
      {draft && draft.writer !== 'person' ? (
        <p className={styles.writer}>
          <IconRobot size={15} aria-hidden /> {t(`knowledge.articles.writers.${draft.writer}`)}
        </p>
      ) : null}
      {draft?.state === 'draft' && draft.note !== '' ? (
        <Banner tone="info">{t('knowledge.articles.returnedWith', { note: draft.note })}</Banner>
      ) : null}
      {problem ? <Banner tone="bad">{explain(t, problem)}</Banner> : null}
      {reviews ? <Review article={article} /> : null}
      <ArticleForm content={content} onChange={setContent} />
      <footer className={styles.foot}>
        <Button disabled={!changed} loading={edit.isPending} onClick={save}>
          {t('knowledge.articles.save')}
        </Button>
        {draft?.state === 'draft' && !changed ? <Send article={article} reviewers={reviewers} /> : null}
        {draft?.state === 'in-review' && !reviews ? (
          <span>
            {draft.reviewer
              ? t('knowledge.articles.waitsFor', { name: draft.reviewer.name })
              : t('knowledge.articles.waits')}
          </span>
        ) : null}
      </footer>
      <ArticleHistory revisions={article.revisions} />
    </article>
  );
}

function Send({ article: { id, revision, draft }, reviewers }: Props) {
  const { t } = useTranslation();
  const others = reviewers.filter((each) => !draft?.authors.includes(each.id));
  const [reviewer, setReviewer] = useState(others[0]?.id ?? '');
  const send = useAct<'sendArticle'>();
  return (
    <>
      <NativeSelect
        aria-label={t('knowledge.articles.reviewer')}
        data={[
          ...others.map(({ id: user, name }) => ({ value: user, label: name })),
          { value: '', label: t('knowledge.articles.anyone') },
        ]}
        value={reviewer}
        onChange={(event) => setReviewer(event.currentTarget.value)}
      />
      <Button
        variant="default"
        loading={send.isPending}
        leftSection={<IconSend size={15} aria-hidden />}
        onClick={() =>
          send.mutate({ name: 'sendArticle', id, input: { revision, reviewer: reviewer || null } })
        }
      >
        {t('knowledge.articles.send')}
      </Button>
      {send.error ? <Banner tone="bad">{explain(t, send.error)}</Banner> : null}
    </>
  );
}

/** What a reviewer decides: it is published, or goes back with a word why. */
function Review({ article: { id, revision } }: Pick<Props, 'article'>) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const publish = useAct<'publishArticle'>();
  const giveBack = useAct<'returnArticle'>();
  const problem = publish.error ?? giveBack.error;
  return (
    <section className={styles.review} aria-label={t('knowledge.articles.yourReview')}>
      <p>{t('knowledge.articles.yourReview')}</p>
      <Button
        loading={publish.isPending}
        leftSection={<IconCheck size={15} aria-hidden />}
        onClick={() => publish.mutate({ name: 'publishArticle', id, input: { revision } })}
      >
        {t('knowledge.articles.publish')}
      </Button>
      <Textarea
        autosize
        maxRows={3}
        maxLength={500}
        aria-label={t('knowledge.articles.why')}
        placeholder={t('knowledge.articles.why')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={note.trim() === ''}
        loading={giveBack.isPending}
        onClick={() => giveBack.mutate({ name: 'returnArticle', id, input: { revision, note: note.trim() } })}
      >
        {t('knowledge.articles.giveBack')}
      </Button>
      {problem ? <Banner tone="bad">{explain(t, problem)}</Banner> : null}
    </section>
  );
}
