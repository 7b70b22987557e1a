import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countryCodes, type CountryCode } from '../../shared/countries/country.ts';
import type { ArticleContent } from '../../shared/articles/article-content.ts';
import { languages } from '../../shared/language.ts';
import { usePerson } from '../app/session.ts';
import { DayField } from '../ui/day-field.tsx';
import { countryName, useLanguage, useLocale } from '../ui/format.ts';
import styles from './article-view.module.css';

interface Props {
  readonly content: ArticleContent;
  readonly onChange: (content: ArticleContent) => void;
}

/** The fields of an article, as its front matter has them, and its text. */
export function ArticleForm({ content, onChange }: Props) {
  const { t } = useTranslation();
  const locale = useLocale(usePerson().countries[0] ?? 'EC');
  const set = (part: Partial<ArticleContent>) => onChange({ ...content, ...part });
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <TextInput
        className={styles.wide ?? ''}
        label={t('knowledge.articles.title')}
        value={content.title}
        maxLength={120}
        lang={content.language}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('common.language')}
        data={languages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
        value={content.language}
        onChange={(event) => set({ language: event.currentTarget.value as ArticleContent['language'] })}
      />
      <NativeSelect
        label={t('knowledge.articles.audience')}
        data={[
          { value: 'public', label: t('knowledge.public') },
          { value: 'internal', label: t('knowledge.internal') },
        ]}
        value={content.audience}
        onChange={(event) => set({ audience: event.currentTarget.value as ArticleContent['audience'] })}
      />
      <TextInput
        label={t('knowledge.articles.owner')}
        value={content.owner}
        maxLength={60}
        onChange={(event) => set({ owner: event.currentTarget.value })}
      />
      <DayField
        label={t('knowledge.articles.validFrom')}
        value={content.validFrom}
        locale={locale}
        onChange={(validFrom) => {
          if (validFrom) set({ validFrom });
        }}
      />
      <DayField
        label={t('knowledge.articles.validTo')}
        value={content.validTo}
        locale={locale}
        optional
        onChange={(validTo) => set({ validTo })}
      />
      <Countries countries={content.countries} onChange={(countries) => set({ countries })} />
      <TextInput
        className={styles.wide ?? ''}
        label={t('knowledge.articles.keywords')}
        value={content.keywords}
        maxLength={600}
        lang={content.language}
        onChange={(event) => set({ keywords: event.currentTarget.value })}
      />
      <Textarea
        className={styles.wide ?? ''}
        label={t('knowledge.articles.body')}
        description={t('knowledge.articles.bodyHint')}
        value={content.body}
        autosize
        minRows={8}
        maxRows={24}
        maxLength={12_000}
        lang={content.language}
        onChange={(event) => set({ body: event.currentTarget.value })}
      />
    </form>
  );
}

interface CountriesProps {
  readonly countries: ArticleContent['countries'];
  readonly onChange: (countries: ArticleContent['countries']) => void;
}

function Countries({ countries, onChange }: CountriesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chosen: readonly CountryCode[] = countries === 'all' ? countryCodes : countries;
  const toggle = (code: CountryCode) => {
    const next = countryCodes.filter((each) => chosen.includes(each) !== (each === code));
    if (next.length > 0) onChange(next.length === countryCodes.length ? 'all' : next);
  };
  return (
    <fieldset className={styles.countries}>
      <legend>{t('knowledge.articles.countries')}</legend>
      {countryCodes.map((code) => (
        <label key={code} title={countryName(code, language)}>
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
          {code}
        </label>
      ))}
    </fieldset>
  );
}
