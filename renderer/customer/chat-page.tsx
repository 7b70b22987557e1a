import { useEffect, useState } from 'react';
import { countryCodes, type CountryCode } from '../../shared/countries/country.ts';
import { languages, type Language } from '../../shared/language.ts';
import { askBackend } from '../app/ask-backend.ts';
import { Chat } from './chat.tsx';
import { ChooseCustomer } from './choose-customer.tsx';
import { useChat, type Opening } from './chat-store.ts';
import { words } from './words.ts';

/** The page's address may name who writes: `/chat?country=EC&account=EC-1001&language=es`. */
function openingFromAddress(): Partial<Opening> {
  const query = new URLSearchParams(location.search);
  const country = countryCodes.find((code) => code === query.get('country'));
  const language = languages.find((each) => each === query.get('language'));
  const accountId = query.get('account');
  return { ...(country && { country }), ...(language && { language }), ...(accountId && { accountId }) };
}

/** The browser's language where it is one of Faro's, else Spanish. */
function preferredLanguage(): Language {
  return languages.find((each) => navigator.language.startsWith(each.slice(0, 2))) ?? 'es';
}

const loadCustomers = (country: CountryCode) => askBackend('', 'tryCustomers', { input: { country } });

/** The countries that can be chosen, none until they are known. */
function useCountries(onFailure: (message: string) => void): readonly CountryCode[] {
  const [countries, setCountries] = useState<readonly CountryCode[]>([]);
  useEffect(() => {
    askBackend('', 'about').then(
      (about) => setCountries(about.countries),
      (error: Error) => onFailure(error.message),
    );
  }, [onFailure]);
  return countries;
}

/** The customer's page: choose whom to be in a demonstration, then chat. */
export function ChatPage() {
  const token = useChat((chat) => chat.token);
  const open = useChat((chat) => chat.open);
  const chosen = useChat((chat) => chat.opening?.language);
  const [given] = useState(openingFromAddress);
  const [language, setLanguage] = useState<Language>(given.language ?? preferredLanguage());
  const [failure, setFailure] = useState('');
  const countries = useCountries(setFailure);
  const shown = chosen ?? language;

  useEffect(() => {
    document.documentElement.lang = shown;
    document.title = `${words[shown].title} · Faro`;
  }, [shown]);

  const start = (country: CountryCode, accountId: string | null) =>
    open({ country, accountId, language }).catch((error: Error) => setFailure(error.message));

  useEffect(() => {
    if (token || !given.country || !given.accountId) return;
    void open({
      country: given.country,
      accountId: given.accountId,
      language: given.language ?? preferredLanguage(),
    }).catch((error: Error) => setFailure(error.message));
  }, [token, given, open]);

  if (token) return <Chat />;
  const country = countries.find((code) => code === given.country) ?? countries[0];
  if (!country) return failure ? <p role="alert">{failure}</p> : null;
  return (
    <ChooseCustomer
      country={country}
      countries={countries}
      language={language}
      onLanguage={setLanguage}
      onStart={start}
      failure={failure}
      load={loadCustomers}
    />
  );
}
