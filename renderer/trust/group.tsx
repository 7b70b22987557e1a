import { useTranslation } from 'react-i18next';
import type { ClaimKind } from '../../shared/conversation/unsupported.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { TrustFigures, TrustGrouping } from '../../shared/trust.ts';
import { countryName, useLanguage } from '../ui/format.ts';
import { SectionHead } from '../ui/section-head.tsx';
import { counts, labels, useFigureFormat } from './figure-format.ts';
import styles from './trust-screen.module.css';

interface Props {
  readonly by: TrustGrouping;
  readonly rows: TrustFigures['groups'];
}

/** The counts of each country, language, model or kind of claim; nothing where there is none. */
export function Group({ by, rows }: Props) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const language = useLanguage();
  const shown = by === 'kind' ? (['reasked', 'held'] as const) : counts;
  const nameOf = (name: string): string => {
    if (by === 'kind') return t(`trust.kinds.${name as ClaimKind}`);
    if (by === 'language') return t(`common.languages.${name as Language}`);
    return by === 'country' ? countryName(name as CountryCode, language) : name;
  };
  if (rows.length === 0) return null;
  return (
    <section aria-label={t(`trust.by.${by}`)}>
      <SectionHead>{t(`trust.by.${by}`)}</SectionHead>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('trust.name')}</th>
            {shown.map((count) => (
              <th key={count} scope="col">
                {t(labels[count])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{nameOf(row.name)}</th>
              {shown.map((count) => (
                <td key={count}>{format.count(row[count])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
