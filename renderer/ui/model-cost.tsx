import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { formatMicroUsd, type NamedUse } from '../../shared/models/model-call.ts';
import { Detail } from './detail.tsx';
import styles from './model-cost.module.css';

interface Props {
  readonly modelUse: Conversation['modelUse'];
  readonly locale: string;
}

/** What Lana's thinking has cost in a conversation, in one figure; opens to each model. */
export function ModelCost({ modelUse, locale }: Props) {
  const { t } = useTranslation();
  const uses = Object.entries(modelUse);
  if (uses.length === 0) return <span>{t('models.conversation.none')}</span>;
  const cost = costWords(uses.map(([, use]) => use));
  return (
    <Detail
      width={300}
      position="left"
      target={
        <button type="button" className={styles.open}>
          <span className="only-read">{t('models.conversation.title')}: </span>
          {cost}
        </button>
      }
    >
      <dl className={styles.models}>
        {uses.map(([modelId, use]) => (
          <div key={modelId}>
            <dt>
              {t(`models.names.${use.name}`)}
              <small>{modelId}</small>
            </dt>
            <dd>
              {costWords([use])}
              <small>{detailsOf(use)}</small>
            </dd>
          </div>
        ))}
      </dl>
    </Detail>
  );

  function costWords(of: readonly NamedUse[]): string {
    if (of.every(({ name }) => name === 'embedded')) return t('models.noCost');
    const known = of.reduce((sum, { microUsd }) => sum + microUsd, 0);
    const unpriced = of.some((use) => use.unpriced > 0);
    if (unpriced && known === 0) return t('models.unknown');
    const cost = formatMicroUsd(known, locale);
    return unpriced ? t('models.atLeast', { cost }) : cost;
  }

  function detailsOf({ calls, failed, overBudget }: NamedUse): string {
    return [
      t('models.conversation.calls', { count: calls }),
      failed > 0 ? t('models.conversation.failed', { count: failed }) : null,
      overBudget > 0 ? t('models.conversation.overBudget') : null,
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
