import type { Texts } from '../texts.ts';

export const common: Texts['common'] = {
  loading: 'Loading',
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Dismiss',
  send: 'Send',
  you: 'You',
  countries_one: '{{count}} country',
  countries_other: '{{count}} countries',
  language: 'Language',
  theme: 'Theme',
  languages: { es: 'Español', 'pt-BR': 'Português (Brasil)', en: 'English' },
  themes: { light: 'Light', dark: 'Dark', auto: 'As the system' },
  preferences: 'Country, language and theme',
  searchOrDo: 'Search or do',
  model: { label: 'model: {{name}}', embedded: 'built in', explain: 'The model that Lana answers with' },
  account: { signOut: 'Sign out' },
  offline: 'No connection to Faro. What you write is kept; it reconnects by itself.',
  pageMissing: 'There is no such page.',
  goHome: 'Go to the start',
};
