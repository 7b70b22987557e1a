import { changeLanguage, use, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language } from '../../../shared/language.ts';
import type { texts as spanish } from './es/index.ts';
import type { Texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly resources: { readonly translation: typeof spanish };
    readonly returnNull: false;
  }
}

/** Where the language chosen on this machine is kept. */
const storageKey = 'faro-language';

const load: Readonly<Record<Language, () => Promise<{ readonly texts: Texts }>>> = {
  es: () => import('./es/index.ts'),
  'pt-BR': () => import('./pt-BR/index.ts'),
  en: () => import('./en/index.ts'),
};

let instance: i18n | null = null;

/** Loads the texts of the language last chosen here, else of the browser's. Runs before the first screen. */
export async function startTexts(): Promise<void> {
  const language = chosenLanguage() ?? closestLanguage(navigator.languages);
  const { texts } = await load[language]();
  instance = use(initReactI18next);
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: texts } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Changes every text on screen at once, and keeps the choice on this machine. */
export async function switchLanguage(language: Language): Promise<void> {
  const { texts } = await load[language]();
  instance?.addResourceBundle(language, 'translation', texts);
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  await changeLanguage(language);
}

/** The language that this machine's user chose, if they ever did. */
export function chosenLanguage(): Language | null {
  const kept = localStorage.getItem(storageKey);
  return languages.find((language) => language === kept) ?? null;
}

/** The first of the preferred languages that Faro speaks, by its main part; Spanish when it speaks none. */
export function closestLanguage(preferred: readonly string[]): Language {
  for (const wanted of preferred) {
    const found = languages.find((language) => language.slice(0, 2) === wanted.slice(0, 2).toLowerCase());
    if (found) return found;
  }
  return 'es';
}
