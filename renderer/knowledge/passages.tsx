import { IconLock, IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { KnowledgeHit } from '../../shared/wire/routes/knowledge.ts';
import { SectionHead } from '../ui/section-head.tsx';
import styles from './passages.module.css';

export function Passages({ hits }: { readonly hits: readonly KnowledgeHit[] }) {
  const { t } = useTranslation();
  return (
    <section aria-live="polite">
      <SectionHead>{t('knowledge.found', { count: hits.length })}</SectionHead>
      {hits.map(({ id, title, text, audience }) => (
        <article key={id} className={styles.passage}>
          <h3>{title}</h3>
          <p>{text}</p>
          <footer>
            {audience === 'internal' ? (
              <IconLock size={13} aria-hidden />
            ) : (
              <IconQuote size={13} aria-hidden />
            )}
            {t(audience === 'internal' ? 'knowledge.internal' : 'knowledge.public')}
            <code>{id}</code>
          </footer>
        </article>
      ))}
    </section>
  );
}
