import type { Texts } from '../texts.ts';

export const learning: Texts['learning'] = {
  title: 'What was learned',
  about:
    'The order of suggestions learns from what is taken, changed and dismissed. It counts choices, never people: nothing that is kept says whose they are.',
  country: 'Country',
  usual: 'The usual order, that of the playbooks, is in use.',
  inUse: 'Version {{version}} is in use.',
  damaged: 'What is stored of version {{versions}} is damaged and cannot be used. What was before is in use.',
  learn: 'Learn from conversations',
  rollBack: 'Go back to the order before',
  versions: 'Versions',
  none: 'There are no versions yet',
  noneText:
    'A version is made from finished conversations and tried on the newest, which it did not learn from. Nothing changes until somebody puts it to use.',
  version: 'Version {{version}}',
  from_one: '{{count}} choice',
  from_other: '{{count}} choices',
  in_one: 'in {{count}} conversation',
  in_other: 'in {{count}} conversations',
  expects: 'It also expects what comes next from what was said.',
  use: 'Put to use',
  states: {
    'in-use': 'in use',
    fit: 'proved',
    worse: 'no better than what is in use',
    'too-few': 'too few trials: {{count}} of {{least}}',
    outdated: 'tried against another order',
  },
  trial: {
    title: 'Tried on {{count}} choices that it had not seen',
    order: 'Order',
    first: 'What was chosen stood first',
    rank: 'Rank (1 = always first)',
    candidate: 'Version {{version}}',
    usual: 'Usual order',
  },
  changes: {
    title: 'What moves',
    none: 'No suggestion moves.',
    matter: 'Matter',
    suggestion: 'Suggestion',
    move: 'Mean place',
    taken: 'Chosen',
    takenText: '{{taken}} of {{shown}}',
  },
  history: {
    title: 'Who changed it',
    none: 'Nobody has changed the order in this country.',
    use: '{{name}} put version {{version}} to use',
    'roll-back': '{{name}} took version {{version}} back',
  },
};
