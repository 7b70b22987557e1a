import { useTranslation } from 'react-i18next';
import { loadMeasures, shedOrder, type LoadMeasure, type LoadNow } from '../../shared/load.ts';
import styles from './load-screen.module.css';

interface Props {
  readonly load: LoadNow;
  readonly locale: string;
}

/** What is measured now, and from which value on each step is taken. */
export function LoadMeasures({ load, locale }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{t('load.measures')}</h2>
      <div className={styles.wide}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('load.measure')}</th>
              <th scope="col" className={styles.number}>
                {t('load.now')}
              </th>
              {shedOrder.map((what) => (
                <th key={what} scope="col" className={styles.number}>
                  {t('load.from', { what: t(`load.shed.${what}`) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {loadMeasures.map((measure) => (
              <MeasureRow key={measure} measure={measure} load={load} locale={locale} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function MeasureRow({ measure, load, locale }: Props & { readonly measure: LoadMeasure }) {
  const { t } = useTranslation();
  const limits = load.limits[measure];
  const value = load.measured[measure];
  const write = (amount: number) => formats[measure](locale).format(amount);
  return (
    <tr>
      <th scope="row">{t(`load.names.${measure}`)}</th>
      <td className={styles.number} data-over={value >= (limits.drafts ?? Infinity) || undefined}>
        {write(value)}
      </td>
      {shedOrder.map((what) => {
        const limit = limits[what];
        return (
          <td key={what} className={styles.number}>
            {limit === null ? t('load.neverBy') : write(limit)}
          </td>
        );
      })}
    </tr>
  );
}

const unit = (name: 'millisecond' | 'second') => (locale: string) =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  });

const formats: Readonly<Record<LoadMeasure, (locale: string) => Intl.NumberFormat>> = {
  eventLoop: unit('millisecond'),
  appends: unit('millisecond'),
  turnQueue: (locale) => new Intl.NumberFormat(locale, { style: 'percent' }),
  oldestTurn: unit('second'),
};
