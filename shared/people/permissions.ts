import type { CountryCode } from '../countries/country.ts';
import type { Person, Role } from './person.ts';

/**
 * Who may do what: the one table that every HTTP route, socket event and room is authorized from.
 * An action that is not listed for a role is refused. Customers reach only their own conversation,
 * everyone else only the countries that their session names.
 */
export const permissions = {
  'send-as-customer': ['channel', 'customer'],
  'open-chat-session': ['channel'],
  'read-own-conversation': ['customer'],
  'read-conversation': ['channel', 'rep', 'supervisor', 'operations', 'curator', 'delegate'],
  'list-conversations': ['rep', 'supervisor', 'operations'],
  'read-account': ['rep', 'supervisor', 'channel'],
  'read-playbooks': ['rep', 'supervisor', 'operations', 'curator'],
  'search-knowledge': ['rep', 'supervisor', 'curator'],
  'curate-knowledge': ['curator'],
  'speak-to-customer': ['rep', 'supervisor'],
  'take-turn': ['rep', 'supervisor'],
  'answer-hand-over': ['rep', 'supervisor'],
  'consult-colleague': ['rep', 'supervisor'],
  'run-action': ['rep', 'supervisor'],
  'decide-approval': ['supervisor'],
  'raise-flag': ['rep', 'supervisor'],
  'answer-help': ['supervisor'],
  'use-suggestion': ['rep', 'supervisor'],
  'tick-step': ['rep', 'supervisor'],
  'use-snippets': ['rep', 'supervisor'],
  translate: ['rep', 'supervisor'],
  'write-note': ['rep', 'supervisor'],
  whisper: ['rep', 'supervisor'],
  'close-conversation': ['rep', 'supervisor'],
  'watch-conversation': ['supervisor'],
  'read-watches': ['rep', 'supervisor', 'delegate'],
  'read-operation': ['supervisor', 'operations'],
  'check-draft': ['rep', 'supervisor'],
  'correct-reply': ['rep', 'supervisor'],
  'read-trust': ['supervisor', 'operations', 'curator', 'delegate'],
  'read-models': ['supervisor', 'operations'],
  'change-models': ['operations'],
  'read-learning': ['operations', 'curator', 'delegate'],
  'change-learning': ['operations', 'curator'],
  'contest-reading': ['rep', 'supervisor'],
  'read-own-ledger': ['rep', 'supervisor'],
  'read-policy': ['rep', 'supervisor', 'operations', 'curator', 'delegate'],
  'propose-policy': ['operations', 'delegate'],
  'sign-policy': ['operations', 'delegate'],
  'search-history': ['rep', 'supervisor'],
  'follow-up': ['rep', 'supervisor'],
  practise: ['rep', 'supervisor'],
  'keep-presence': ['rep', 'supervisor'],
  'read-desks': ['rep', 'supervisor', 'operations', 'delegate'],
  'turn-labour-rules': ['operations'],
  'end-sessions': ['operations'],
  'read-health': ['operations'],
  'read-metrics': ['operations', 'monitor'],
  'start-demonstration': ['rep', 'supervisor', 'operations'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as readonly Action[];

/** Whether the person's role may take the action at all. */
export function may(person: Person, action: Action): boolean {
  return (permissions[action] as readonly Role[]).includes(person.role);
}

/** Whether the person works for the country. */
export function worksFor(person: Pick<Person, 'countries'>, country: CountryCode): boolean {
  return person.countries.includes(country);
}
