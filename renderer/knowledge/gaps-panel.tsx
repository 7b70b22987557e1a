import { Button } from '@mantine/core';
import { IconChecks, IconPencil, IconPencilPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '../../shared/articles/curation.ts';
import { explain } from '../app/explain.ts';
import { Banner } from '../ui/banner.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { countryName, useLanguage } from '../ui/format.ts';
import { Loading } from '../ui/loading.tsx';
import styles from './gaps-panel.module.css';
import screen from './knowledge-screen.module.css';
import { useAct, useCuration } from './use-curation.ts';

/** Questions of customers without an answer, those asked most first. */
export function GapsPanel({ onOpen }: { readonly onOpen: (article: string) => void }) {
  const { t } = useTranslation();
  const curation = useCuration();
  const draft = useAct<'draftForGap'>();
  const begin = (id: string) =>
    draft.mutate({ name: 'draftForGap', id, input: {} }, { onSuccess: (article) => onOpen(article.id) });
  const gaps = curation.data?.gaps;
  const problem = draft.error ?? curation.error;
  return (
    <div className={screen.main}>
      {problem ? <Banner tone="bad">{explain(t, problem)}</Banner> : null}
      {curation.isPending ? <Loading /> : null}
      {gaps?.length === 0 ? (
        <EmptyState icon={IconChecks} title={t('knowledge.gaps.none')} text={t('knowledge.gaps.noneText')} />
      ) : null}
      <ul className={styles.gaps}>
        {gaps?.map((gap) => (
          <GapCard
            key={gap.id}
            gap={gap}
            busy={draft.isPending}
            onDraft={() => begin(gap.id)}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  );
}

interface Props {
  readonly gap: Gap;
  readonly busy: boolean;
  readonly onDraft: () => void;
  readonly onOpen: (article: string) => void;
}

function GapCard({ gap, busy, onDraft, onOpen }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [first, ...others] = gap.questions;
  const { article, count, answers, foundNothing, dismissed } = gap;
  return (
    <li className={styles.gap} aria-label={first ?? ''}>
      <div className={styles.count} title={t('knowledge.gaps.asked', { count })}>
        <strong>{count}</strong>
        <span>{t('knowledge.gaps.times', { count })}</span>
      </div>
      <div className={styles.words}>
        <h2 dir="auto" lang={gap.language}>
          {first}
        </h2>
        {others.map((question) => (
          <p key={question} dir="auto" lang={gap.language}>
            {question}
          </p>
        ))}
        <footer>
          {[
            countryName(gap.country, language),
            t(`common.languages.${gap.language}`),
            ...(foundNothing > 0 ? [t('knowledge.gaps.foundNothing', { count: foundNothing })] : []),
            ...(dismissed > 0 ? [t('knowledge.gaps.dismissed', { count: dismissed })] : []),
            ...(answers > 0 ? [t('knowledge.gaps.answers', { count: answers })] : []),
          ].join(' · ')}
        </footer>
      </div>
      {article === null ? (
        <Button loading={busy} leftSection={<IconPencilPlus size={15} aria-hidden />} onClick={onDraft}>
          {t('knowledge.gaps.draft')}
        </Button>
      ) : (
        <Button
          variant="default"
          leftSection={<IconPencil size={15} aria-hidden />}
          onClick={() => onOpen(article)}
        >
          {t('knowledge.gaps.open')}
        </Button>
      )}
    </li>
  );
}
