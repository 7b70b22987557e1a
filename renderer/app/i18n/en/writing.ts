import type { Texts } from '../texts.ts';

export const writing: Texts['writing'] = {
  step: {
    say: 'Insert “{{step}}”',
  },
  snippets: {
    title: 'Snippets',
    open: 'Snippets',
    hint: 'type / or ; and a name',
    own: 'Mine',
    shared: 'Of {{country}}',
    none: 'None of that name.',
    noneOwn: 'You have not kept any yet.',
    name: 'Name',
    nameHint: 'One word of letters, digits or hyphens: greeting, leaving-2',
    text: 'Text',
    textHint:
      '{name}, {agent}, {plan}, {amount}, {date} and {reference} are filled in from the conversation and the account.',
    save: 'Save',
    new: 'New',
    edit: 'Edit {{name}}',
    delete: 'Delete {{name}}',
    private: 'Only you see your own.',
    list: 'Snippets that match',
    missing: 'Missing: {{names}}',
    take: 'insert',
    close: 'close',
  },
  translation: {
    title: 'The customer writes in {{language}}',
    absent:
      'The customer writes in {{language}}. Translation needs a language model; the embedded one does not translate.',
    live: 'Their messages are translated as they arrive.',
    by: 'Translated by {{model}}',
    again: 'Translate again',
    reply: 'Translate to {{language}}',
    preview: 'This is how it would reach them, in {{language}}',
    use: 'Use the translation',
    discard: 'Discard',
    running: 'Translating…',
  },
  note: {
    cancel: 'Leave the note',
  },
};
