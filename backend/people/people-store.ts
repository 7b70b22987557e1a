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
  /** As `hashPassword` writes it; null for somebody who signs in at their company. */
  readonly password: string | null;
}

/** Where a session comes from: `subject` and `providerSession` are the company's `sub` and `sid`. */
export interface CompanyLogin {
  readonly subject: string;
  readonly providerSession: string | null;
}

/** A session that somebody else than its bearer may have to end. */
export interface OpenSession {
  readonly session: string;
  /** The person's id. */
  readonly person: string;
  readonly countries: readonly CountryCode[];
  readonly login: CompanyLogin | null;
  /** When it is over by itself. */
  readonly until: Date;
}

/** A person's sessions, or those that a company's sign-in opened: all of a subject, or of one session there. */
export type SessionsOf =
  | { readonly person: string }
  | { readonly subject: string | null; readonly providerSession: string | null };

/** Those of one person or sign-in, or of everyone. */
export type KeptOf = SessionsOf | 'everyone';

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
  /** Keeps whose session it is until it is over. */
  keep(session: OpenSession): Promise<void>;
  /** Of those that were kept, the ones that nobody has ended, in the order in which they were opened. */
  kept(of: KeptOf): Promise<readonly OpenSession[]>;
  /** Ends a session for good; `until` is when it would have ended by itself and may be forgotten. */
  revoke(session: string, until: Date): Promise<void>;
  isRevoked(session: string): Promise<boolean>;
  /** Ties a customer's session to the conversation that its first message opened; later ties change nothing. */
  bind(session: string, conversationId: string, until: Date): Promise<void>;
  conversationOf(session: string): Promise<string | null>;
  close(): Promise<void>;
}

/** Whether the session is one of those. */
export function isAmong({ person, login }: OpenSession, of: KeptOf): boolean {
  if (of === 'everyone') return true;
  if ('person' in of) return person === of.person;
  const { subject, providerSession } = of;
  if (login === null || (subject === null && providerSession === null)) return false;
  return (
    (subject === null || login.subject === subject) &&
    (providerSession === null || login.providerSession === providerSession)
  );
}
