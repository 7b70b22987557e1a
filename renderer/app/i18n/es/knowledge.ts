export const knowledge = {
  title: 'Conocimiento',
  search: 'Buscar en los artículos',
  placeholder: 'Por ejemplo: plazo para cancelar',
  country: 'País',
  start: 'Escribe una pregunta como la haría un cliente. Verás los pasajes que Lana citaría.',
  none: 'Ningún pasaje responde a «{{query}}». Eso también es un hallazgo: falta un artículo.',
  found_one: '{{count}} pasaje',
  found_other: '{{count}} pasajes',
  internal: 'solo interno',
  public: 'se puede citar al cliente',
} as const;
