import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { partStates, type PartHealth } from '../../shared/health.ts';
import { formatDuration, formatMoment } from '../ui/format.ts';
import styles from './health-screen.module.css';

interface Props {
  readonly parts: readonly PartHealth[];
  readonly locale: string;
}

/** The worst first. */
function rank({ state }: PartHealth): number {
  return -partStates.indexOf(state);
}

/** The parts, those that need attention first. */
export function PartTable({ parts, locale }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('health.part')}>
      <div className={styles.wide}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('health.part')}</th>
              <th scope="col">{t('health.state')}</th>
              <th scope="col">{t('health.since')}</th>
              <th scope="col">{t('health.means')}</th>
            </tr>
          </thead>
          <tbody>
            {parts
              .toSorted((one, other) => rank(one) - rank(other))
              .map((part) => (
                <PartRow key={`${part.part} ${part.name}`} part={part} locale={locale} />
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const marks = { well: IconCircleCheck, impaired: IconAlertTriangle, down: IconCircleX } as const;

function PartRow({ part, locale }: { readonly part: PartHealth; readonly locale: string }) {
  const { t } = useTranslation();
  const { state, code, since, detail } = part;
  const name = useName(part);
  const figure = useFigure(part, locale);
  const Mark = marks[state];
  return (
    <tr data-part={part.part} data-state={state}>
      <th scope="row">
        {t(`health.parts.${part.part}`)}
        {name ? <small>{name}</small> : null}
      </th>
      <td>
        <span className={styles.state} data-state={state}>
          <Mark size={15} stroke={1.8} aria-hidden />
          {t(`health.states.${state}`)}
        </span>
      </td>
      <td className={styles.since}>
        <time dateTime={since}>{formatMoment(since, locale)}</time>
      </td>
      <td>
        {t(`health.codes.${code}.means`)}
        {figure ? <small> {figure}</small> : null}
        {code === 'fine' ? null : <p>{t(`health.codes.${code}.todo`)}</p>}
        {detail ? <code>{detail}</code> : null}
      </td>
    </tr>
  );
}

/** What the part's engine or model is called; null for a part that is one of a kind. */
function useName({ part, name }: PartHealth): string | null {
  const { t } = useTranslation();
  if (part === name) return null;
  const key = part === 'model' ? `models.names.${name}` : `health.engines.${name}`;
  return t(key as ParseKeys, { defaultValue: name });
}

function useFigure({ figure }: PartHealth, locale: string): string | null {
  const { t } = useTranslation();
  if (!figure) return null;
  if (figure.unit === 'milliseconds')
    return t('health.delay', { time: formatDuration(figure.value, locale) });
  const size = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'gigabyte',
    maximumFractionDigits: 1,
  }).format(figure.value / 1e9);
  return t('health.free', { size });
}
