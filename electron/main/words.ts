import type { Language } from '../../shared/language.ts';

/** What the menu and the tray say; the screens have their own words. */
const words = {
  es: {
    open: 'Abrir Faro',
    quit: 'Salir de Faro',
    edit: 'Edición',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    view: 'Ver',
    actualSize: 'Tamaño real',
    larger: 'Ampliar',
    smaller: 'Reducir',
    fullScreen: 'Pantalla completa',
  },
  'pt-BR': {
    open: 'Abrir o Faro',
    quit: 'Sair do Faro',
    edit: 'Editar',
    undo: 'Desfazer',
    redo: 'Refazer',
    cut: 'Recortar',
    copy: 'Copiar',
    paste: 'Colar',
    selectAll: 'Selecionar tudo',
    view: 'Exibir',
    actualSize: 'Tamanho real',
    larger: 'Ampliar',
    smaller: 'Reduzir',
    fullScreen: 'Tela cheia',
  },
  en: {
    open: 'Open Faro',
    quit: 'Quit Faro',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    actualSize: 'Actual size',
    larger: 'Zoom in',
    smaller: 'Zoom out',
    fullScreen: 'Full screen',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type Words = Readonly<Record<keyof (typeof words)['en'], string>>;

/** The words for the system's language; English where Faro does not speak it. */
export function wordsFor(locale: string): Words {
  if (locale.startsWith('es')) return words.es;
  return locale.startsWith('pt') ? words['pt-BR'] : words.en;
}
