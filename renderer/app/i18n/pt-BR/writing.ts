import type { Texts } from '../texts.ts';

export const writing: Texts['writing'] = {
  step: {
    say: 'Inserir “{{step}}”',
  },
  snippets: {
    title: 'Textos rápidos',
    open: 'Textos rápidos',
    hint: 'digite / ou ; e o nome',
    own: 'Meus',
    shared: 'De {{country}}',
    none: 'Nenhum com esse nome.',
    noneOwn: 'Você ainda não guardou nenhum.',
    name: 'Nome',
    nameHint: 'Uma palavra, com letras, números ou hifens: saudação, saída-2',
    text: 'Texto',
    textHint:
      '{name}, {agent}, {plan}, {amount}, {date} e {reference} são preenchidos com a conversa e a conta.',
    save: 'Guardar',
    new: 'Novo',
    edit: 'Editar {{name}}',
    delete: 'Excluir {{name}}',
    private: 'Só você vê os seus.',
    list: 'Textos rápidos que combinam',
    missing: 'Falta: {{names}}',
    take: 'inserir',
    close: 'fechar',
  },
  translation: {
    title: 'O cliente escreve em {{language}}',
    absent:
      'O cliente escreve em {{language}}. A tradução precisa de um modelo de linguagem; o integrado não traduz.',
    live: 'As mensagens são traduzidas conforme chegam.',
    by: 'Tradução de {{model}}',
    again: 'Traduzir de novo',
    reply: 'Traduzir para {{language}}',
    preview: 'Assim chegaria ao cliente, em {{language}}',
    use: 'Usar a tradução',
    discard: 'Descartar',
    running: 'Traduzindo…',
  },
  note: {
    cancel: 'Deixar a nota',
  },
};
