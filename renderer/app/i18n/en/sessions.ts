import type { Texts } from '../texts.ts';

export const sessions: Texts['sessions'] = {
  title: 'Sessions',
  count_one: '{{count}} person is signed in',
  count_other: '{{count}} people are signed in',
  about:
    'Who of your countries has Faro open. End somebody’s sessions when a machine is lost or they have left.',
  find: 'Find by name or user',
  person: 'Person',
  role: 'Role',
  countries: 'Countries',
  open: 'Sessions',
  you: '{{id}} · you',
  manyCountries_one: '{{count}} country',
  manyCountries_other: '{{count}} countries',
  end: 'End sessions',
  endOf: 'End sessions: {{name}}',
  nobody: 'Nobody was found',
  nobodyText: 'Nobody of that name is signed in.',
  ended_one: '{{count}} session of {{name}} was ended.',
  ended_other: '{{count}} sessions of {{name}} were ended.',
  confirm: {
    title: 'End the sessions of {{name}}?',
    closes_one: 'Their session ends at once, in every window and on every machine.',
    closes_other: 'Their {{count}} sessions end at once, in every window and on every machine.',
    theirs:
      'Their conversations stay theirs until they sign in again or somebody takes over. To keep them out, take away their access as well.',
    mine: 'This is you: you will have to sign in again, here too.',
    keep: 'Leave them open',
    end: 'End sessions',
  },
};
