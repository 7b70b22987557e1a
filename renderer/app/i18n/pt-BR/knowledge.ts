import type { Texts } from '../texts.ts';

export const knowledge: Texts['knowledge'] = {
  title: 'Conhecimento',
  search: 'Buscar nos artigos',
  placeholder: 'Por exemplo: prazo para cancelar',
  country: 'País',
  start: 'Faça uma pergunta como um cliente faria. Você verá os trechos que a Lana citaria.',
  none: 'Nenhum trecho responde a “{{query}}”. Isso também é um achado: falta um artigo.',
  found_one: '{{count}} trecho',
  found_other: '{{count}} trechos',
  internal: 'só interno',
  public: 'pode ser citado ao cliente',
};
