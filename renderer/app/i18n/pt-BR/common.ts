import type { Texts } from '../texts.ts';

export const common: Texts['common'] = {
  loading: 'Carregando',
  cancel: 'Cancelar',
  close: 'Fechar',
  dismiss: 'Dispensar',
  send: 'Enviar',
  you: 'Você',
  countries_one: '{{count}} país',
  countries_other: '{{count}} países',
  language: 'Idioma',
  theme: 'Tema',
  languages: { es: 'Español', 'pt-BR': 'Português (Brasil)', en: 'English' },
  themes: { light: 'Claro', dark: 'Escuro', auto: 'Como o sistema' },
  preferences: 'País, idioma e tema',
  searchOrDo: 'Buscar ou fazer',
  model: { label: 'modelo: {{name}}', embedded: 'integrado', explain: 'O modelo com que a Lana responde' },
  account: { signOut: 'Sair' },
  offline: 'Sem conexão com o Faro. O que você escrever fica guardado; a conexão volta sozinha.',
  pageMissing: 'Esta página não existe.',
  goHome: 'Ir ao início',
};
