import { servingIn, type PeopleStore } from './people-store.ts';
import type { StaffPerson } from './person-of-claims.ts';

/** Keeps who signed in at the company, so that colleagues can find them; how they serve stays as it was set here. */
export async function rememberPerson(
  store: Pick<PeopleStore, 'find' | 'save'>,
  { id: user, name, role, countries, language }: StaffPerson,
): Promise<void> {
  const { languages, skills, contactsAtOnce } = (await store.find(user)) ?? servingIn(language);
  await store.save([
    { user, name, role, countries, language, languages, skills, contactsAtOnce, password: null },
  ]);
}
