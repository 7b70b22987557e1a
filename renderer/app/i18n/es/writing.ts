/** What helps write: steps to say, snippets, translations, notes. */
export const writing = {
  step: {
    say: 'Insertar «{{step}}»',
  },
  snippets: {
    title: 'Textos rápidos',
    open: 'Textos rápidos',
    hint: 'escribe / o ; y el nombre',
    own: 'Míos',
    shared: 'De {{country}}',
    none: 'Ninguno con ese nombre.',
    noneOwn: 'Aún no guardas ninguno.',
    name: 'Nombre',
    nameHint: 'Una palabra, con letras, números o guiones: saludo, baja-2',
    text: 'Texto',
    textHint:
      '{name}, {agent}, {plan}, {amount}, {date} y {reference} se completan con la conversación y la cuenta.',
    save: 'Guardar',
    new: 'Nuevo',
    edit: 'Editar {{name}}',
    delete: 'Eliminar {{name}}',
    private: 'Solo tú ves los tuyos.',
    list: 'Textos rápidos que coinciden',
    missing: 'Falta: {{names}}',
    take: 'insertar',
    close: 'cerrar',
  },
  translation: {
    title: 'El cliente escribe en {{language}}',
    absent:
      'El cliente escribe en {{language}}. La traducción necesita un modelo de lenguaje; el integrado no traduce.',
    live: 'Sus mensajes se traducen a medida que llegan.',
    by: 'Traducción de {{model}}',
    again: 'Traducir otra vez',
    reply: 'Traducir a {{language}}',
    preview: 'Así le llegaría, en {{language}}',
    use: 'Usar la traducción',
    discard: 'Descartar',
    running: 'Traduciendo…',
  },
  note: {
    cancel: 'Dejar la nota',
  },
} as const;
