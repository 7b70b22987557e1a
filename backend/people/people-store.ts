import type { CountryCode } from '../../shared/countries/country.ts';
import type { Skill } from '../../shared/desks/skill.ts';
import type { Language } from '../../shared/language.ts';
import type { Role } from '../../shared/people/person.ts';

/** How somebody serves customers. */
export interface Serving {
  /** Those that they speak with customers. */
  readonly languages: readonly Language[];
  readonly skills: readonly Skill[];
  /** Contacts that they serve at the same time, at least 1; a country's pack caps it. */
  readonly contactsAtOnce: number;
}

/** How somebody serves of whom nothing more is known than their own language. */
export function servingIn(language: Language): Serving {
  return { languages: [language], skills: [], contactsAtOnce: 3 };
}

/** Someone who signs in with a password. `user` is their id everywhere. */
export interface LocalUser extends Serving {
  readonly user: string;
  readonly name: string;
  readonly role: Exclude<Role, 'customer' | 'channel'>;
  readonly countries: readonly CountryCode[];
  readonly language: Language;
  /** As `hashPassword` writes it. */
  readonly password: string;
}

/**
 * Who may sign in, and what happened to sessions after they were signed. An answered write is durable. Every
 * method throws a `FailureError` with `store-unavailable` when the engine cannot be reached or written.
 */
export interface PeopleStore {
  /** In the order in which they were saved. */
  list(): Promise<readonly LocalUser[]>;
  find(user: string): Promise<LocalUser | null>;
  /** Adds them, or replaces those of the same name, all together. */
  save(users: readonly LocalUser[]): Promise<void>;
  /** Ends a session for good; `until` is when it would have ended by itself and may be forgotten. */
  revoke(session: string, until: Date): Promise<void>;
  isRevoked(session: string): Promise<boolean>;
  /** Ties a customer's session to the conversation that its first message opened; later ties change nothing. */
  bind(session: string, conversationId: string, until: Date): Promise<void>;
  conversationOf(session: string): Promise<string | null>;
  close(): Promise<void>;
}
