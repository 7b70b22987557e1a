import { z } from 'zod';
import { CountryCode } from '../../shared/countries/country.ts';
import { Skill } from '../../shared/desks/skill.ts';
import { Language } from '../../shared/language.ts';
import { Role } from '../../shared/people/person.ts';
import { servingIn } from './people-store.ts';

const Stored = z.object({
  user: z.string(),
  name: z.string(),
  role: Role.exclude(['customer', 'channel']),
  countries: z.array(CountryCode),
  language: Language,
  languages: z.array(Language).optional(),
  skills: z.array(Skill).optional(),
  contactsAtOnce: z.number().int().positive().optional(),
  password: z.string().nullable(),
});
/** Who was saved before Faro knew how people serve serves as a newcomer does. */
export const StoredUser = Stored.transform((stored) => {
  const { languages, skills, contactsAtOnce } = servingIn(stored.language);
  return {
    ...stored,
    languages: stored.languages ?? languages,
    skills: stored.skills ?? skills,
    contactsAtOnce: stored.contactsAtOnce ?? contactsAtOnce,
  };
});

/** An `OpenSession` as JSON keeps it. */
export const StoredSession = z.object({
  session: z.string(),
  person: z.string(),
  countries: z.array(CountryCode),
  login: z.object({ subject: z.string(), providerSession: z.string().nullable() }).nullable(),
  until: z.coerce.date(),
});
