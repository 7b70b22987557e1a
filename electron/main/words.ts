import type { Language } from '../../shared/language.ts';

/** What the menu, the tray and the questions of the main process say; the screens have their own words. */
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
    backendEnded:
      'El servidor de Faro terminó por sí solo y ya está otra vez en marcha. Lo que se había confirmado está guardado.',
    backendDown: 'El servidor de Faro no arranca. Sus informes están en esta carpeta.',
    screenEnded:
      'La pantalla de Faro terminó por sí sola y se abrió de nuevo. Lo que usted estaba escribiendo se conserva.',
    helperEnded: 'Un proceso auxiliar de Faro terminó por sí solo. Faro sigue.',
    showReport: 'Mostrar el informe',
    goOn: 'Seguir',
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
    backendEnded:
      'O servidor do Faro terminou sozinho e já está no ar de novo. O que havia sido confirmado está guardado.',
    backendDown: 'O servidor do Faro não inicia. Os relatórios estão nesta pasta.',
    screenEnded:
      'A tela do Faro terminou sozinha e foi aberta de novo. O que você estava escrevendo foi mantido.',
    helperEnded: 'Um processo auxiliar do Faro terminou sozinho. O Faro continua.',
    showReport: 'Mostrar o relatório',
    goOn: 'Continuar',
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
    backendEnded: 'Faro’s server ended by itself and runs again. What was acknowledged is safe.',
    backendDown: 'Faro’s server does not start. Its reports are in this folder.',
    screenEnded: 'Faro’s screen ended by itself and was opened again. What you were writing is kept.',
    helperEnded: 'A helper process of Faro’s ended by itself. Faro goes on.',
    showReport: 'Show the report',
    goOn: 'Go on',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type Words = Readonly<Record<keyof (typeof words)['en'], string>>;

/** The words for the system's language; English where Faro does not speak it. */
export function wordsFor(locale: string): Words {
  if (locale.startsWith('es')) return words.es;
  return locale.startsWith('pt') ? words['pt-BR'] : words.en;
}
