import { IconBuildingLighthouse } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { CountryCode } from '../../shared/countries/country.ts';
import { languages, type Language } from '../../shared/language.ts';
import type { DataOf } from '../../shared/wire/http.ts';
import { words } from './words.ts';

interface Props {
  readonly country: CountryCode;
  readonly countries: readonly CountryCode[];
  readonly language: Language;
  readonly failure: string;
  readonly load: (country: CountryCode) => Promise<DataOf<'tryCustomers'>>;
  readonly onLanguage: (language: Language) => void;
  readonly onStart: (country: CountryCode, accountId: string | null) => void;
}

interface Found {
  readonly country: CountryCode;
  readonly customers: DataOf<'tryCustomers'> | null;
  readonly problem: string;
}

/** In a demonstration: whom to be. None of these customers exists. */
export function ChooseCustomer({
  country: first,
  countries,
  language,
  failure,
  load,
  onLanguage,
  onStart,
}: Props) {
  const [country, setCountry] = useState(first);
  const [found, setFound] = useState<Found | null>(null);
  const say = words[language];
  const names = new Intl.DisplayNames([language], { type: 'region' });

  const customers = found?.country === country ? found.customers : null;
  const problem = found?.country === country ? found.problem : '';

  useEffect(() => {
    let current = true;
    const show = (next: Found) => current && setFound(next);
    load(country).then(
      (customers) => show({ country, customers, problem: '' }),
      (error: Error) => show({ country, customers: null, problem: error.message }),
    );
    return () => {
      current = false;
    };
  }, [country, load]);

  return (
    <main className="choose">
      <h1>
        <IconBuildingLighthouse className="mark" size={20} stroke={1.8} aria-hidden /> {say.who}
      </h1>
      <p className="soft">{say.whoHint}</p>
      <div className="pickers">
        <label>
          {say.country}
          <select value={country} onChange={(event) => setCountry(event.target.value as CountryCode)}>
            {countries.map((code) => (
              <option key={code} value={code}>
                {names.of(code)}
              </option>
            ))}
          </select>
        </label>
        <LanguagePicker language={language} onLanguage={onLanguage} />
      </div>
      {(failure || problem) && <p role="alert">{failure || problem}</p>}
      {!customers && !problem && <p className="soft">{say.loading}</p>}
      <ul className="customers">
        {customers?.map(({ accountId, name, about }) => (
          <li key={accountId}>
            <button type="button" onClick={() => onStart(country, accountId)}>
              <strong>{name}</strong>
              <span>{accountId}</span>
              <small>{about}</small>
            </button>
          </li>
        ))}
        {customers && (
          <li>
            <button type="button" onClick={() => onStart(country, null)}>
              <strong>{say.noAccount}</strong>
            </button>
          </li>
        )}
      </ul>
    </main>
  );
}

const languageNames: Readonly<Record<Language, string>> = {
  es: 'Español',
  'pt-BR': 'Português',
  en: 'English',
};

export function LanguagePicker({ language, onLanguage }: Pick<Props, 'language' | 'onLanguage'>) {
  return (
    <label>
      <span className="label">{words[language].language}</span>
      <select value={language} onChange={(event) => onLanguage(event.target.value as Language)}>
        {languages.map((each) => (
          <option key={each} value={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
