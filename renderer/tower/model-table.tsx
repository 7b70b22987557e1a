import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMicroUsd } from '../../shared/models/model-call.ts';
import type { BreakerState, ModelNow, ModelsNow } from '../../shared/models/models-now.ts';
import { formatDuration, formatTime } from '../ui/format.ts';
import styles from './models-screen.module.css';
import { Tried } from './tried.tsx';
import { useTry } from './use-models.ts';

interface Props {
  readonly now: ModelsNow;
  readonly locale: string;
  /** Whether this person may try a model. */
  readonly tries: boolean;
}

/** Each model with its price, whether it is called at all just now, and what it did and cost today. */
export function ModelTable({ now: { models }, locale, tries }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="models">
      <h2 id="models">{t('models.models')}</h2>
      <div className={styles.wide}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('models.model')}</th>
              <th scope="col">{t('models.state')}</th>
              <th scope="col" className={styles.number}>
                {t('models.price')}
              </th>
              <th scope="col" className={styles.number}>
                {t('models.calls')}
              </th>
              <th scope="col" className={styles.number}>
                {t('models.failed')}
              </th>
              <th scope="col" className={styles.number}>
                {t('models.tokens')}
              </th>
              <th scope="col" className={styles.number}>
                {t('models.firstToken')}
              </th>
              <th scope="col" className={styles.number}>
                {t('models.cost')}
              </th>
              {tries ? (
                <th scope="col">
                  <span className="only-read">{t('models.try')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <ModelRow key={model.name} model={model} locale={locale} tries={tries} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly model: ModelNow;
  readonly locale: string;
  readonly tries: boolean;
}

function ModelRow({ model, locale, tries }: RowProps) {
  const { t } = useTranslation();
  const trying = useTry(model.name);
  const { figures, price, name } = model;
  const count = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const first = figures.firstToken;
  return (
    <>
      <tr data-model={name}>
        <th scope="row">
          {t(`models.names.${name}`)}
          <small>{model.modelId}</small>
        </th>
        <td>
          <Breaker breaker={model.breaker} locale={locale} />
        </td>
        <td className={styles.number}>
          <PriceWords model={model} locale={locale} />
          {price?.source ? <small>{t('models.priceOn', { on: price.on })}</small> : null}
        </td>
        <td className={styles.number}>{count.format(figures.calls)}</td>
        <td className={styles.number} data-bad={figures.failed > 0 || undefined}>
          {count.format(figures.failed)}
          {figures.overBudget > 0 ? (
            <small>{t('models.overBudget', { count: figures.overBudget })}</small>
          ) : null}
        </td>
        <td className={styles.number}>
          {t('models.tokensText', {
            in: compact.format(figures.tokensIn),
            out: compact.format(figures.tokensOut),
          })}
          {figures.tokensCached > 0 ? (
            <small>{t('models.cached', { tokens: compact.format(figures.tokensCached) })}</small>
          ) : null}
        </td>
        <td className={styles.number}>
          {first ? `${formatDuration(first.p50, locale)} · ${formatDuration(first.p95, locale)}` : '–'}
        </td>
        <td className={styles.number}>
          <CostWords model={model} locale={locale} />
        </td>
        {tries ? (
          <td>
            <Button variant="default" loading={trying.isPending} onClick={() => trying.mutate()}>
              {t('models.try')}
              <span className="only-read"> {t(`models.names.${name}`)}</span>
            </Button>
          </td>
        ) : null}
      </tr>
      {trying.data || trying.error ? (
        <tr className={styles.tried}>
          <td colSpan={9}>
            <Tried tried={trying.data} error={trying.error} locale={locale} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function PriceWords({ model: { name, price }, locale }: Pick<RowProps, 'model' | 'locale'>) {
  const { t } = useTranslation();
  if (name === 'embedded') return t('models.free');
  if (!price) return t('models.unknown');
  return (
    <span title={price.source}>
      {t('models.priceText', {
        in: formatMicroUsd(price.input, locale),
        out: formatMicroUsd(price.output, locale),
      })}
    </span>
  );
}

function CostWords({ model: { name, figures }, locale }: Pick<RowProps, 'model' | 'locale'>) {
  const { t } = useTranslation();
  if (name === 'embedded') return t('models.noCost');
  const known = formatMicroUsd(figures.microUsd, locale);
  if (figures.unpriced === 0) return known;
  if (figures.unpriced === figures.calls) return t('models.unknown');
  return (
    <>
      {t('models.atLeast', { cost: known })}
      <small>{t('models.unpriced', { count: figures.unpriced })}</small>
    </>
  );
}

const marks = { closed: IconCircleCheck, open: IconCircleX, 'half-open': IconCircleDashed } as const;

function Breaker({ breaker, locale }: { readonly breaker: BreakerState; readonly locale: string }) {
  const { t } = useTranslation();
  const Mark = marks[breaker.state];
  return (
    <span className={styles.breaker} data-state={breaker.state}>
      <Mark size={15} stroke={1.8} aria-hidden />
      <span>
        {t(`models.breaker.${breaker.state}`)}
        {breaker.until ? (
          <small>{t('models.breaker.until', { time: formatTime(breaker.until, locale) })}</small>
        ) : null}
      </span>
    </span>
  );
}
