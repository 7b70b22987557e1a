import { type CountryCode, type CountryPack } from '../../shared/countries/country.ts';
import { skills } from '../../shared/desks/skill.ts';
import type { Language } from '../../shared/language.ts';
import { hashPassword, passwordMatches } from './password.ts';
import { servingIn, type LocalUser, type PeopleStore } from './people-store.ts';

type Seed = Omit<LocalUser, 'password'>;

/** A rep and a supervisor of each country. */
const ofCountries: Readonly<Record<CountryCode, { readonly rep: string; readonly supervisor: string }>> = {
  AR: { rep: 'Lucía Ferreyra', supervisor: 'Martín Sosa' },
  BB: { rep: 'Shanice Clarke', supervisor: 'Andre Greenidge' },
  BR: { rep: 'Paula Nogueira', supervisor: 'Renato Duarte' },
  CL: { rep: 'Javiera Rojas', supervisor: 'Cristóbal Fuentes' },
  CO: { rep: 'Natalia Cárdenas', supervisor: 'Andrés Quintero' },
  CW: { rep: 'Rianne Martina', supervisor: 'Gilbert Isenia' },
  EC: { rep: 'Carla Benítez', supervisor: 'Marta Zambrano' },
  PE: { rep: 'Rosa Huamán', supervisor: 'Jorge Paredes' },
  TT: { rep: 'Keisha Mohammed', supervisor: 'Curtis Baptiste' },
  UY: { rep: 'Florencia Silveira', supervisor: 'Gonzalo Techera' },
  VE: { rep: 'Yelitza Márquez', supervisor: 'Rafael Colmenares' },
};

const ofAllCountries = (
  [
    ['operations', 'operations', 'Ignacio Herrera', 'es'],
    ['curator', 'curator', 'Beatriz Falcão', 'pt-BR'],
    // Nobody publishes what they wrote: it takes two.
    ['reviewer', 'curator', 'Tomás Arriaga', 'es'],
    ['delegate', 'delegate', 'Denise Alleyne', 'en'],
  ] as const
).map(([user, role, name, language]) => ({ user, name, role, language }));

/** Everyone who can sign in to begin with where these countries are served. A country's people are called by first name and country: `carla.ec`. */
export function seededPeople(
  packs: Readonly<Record<CountryCode, CountryPack>>,
  countries: readonly CountryCode[],
): readonly Seed[] {
  const local = countries.flatMap((country) =>
    (['rep', 'supervisor'] as const).map((role) =>
      seed(ofCountries[country][role], role, country, packs[country].language),
    ),
  );
  const everywhere = ofAllCountries.map((person) => ({
    ...servingIn(person.language),
    ...person,
    countries,
  }));
  return [...local, ...everywhere];
}

function seed(name: string, role: Seed['role'], country: CountryCode, language: Language): Seed {
  const first = name.split(' ')[0] ?? name;
  const plain = first.normalize('NFD').replace(/\p{M}/gu, '');
  return {
    user: `${plain}.${country}`.toLowerCase(),
    name,
    role,
    countries: [country],
    language,
    ...servingIn(language),
    languages: language === 'en' ? ['en', 'es'] : [language, 'en'],
    // Alone in their country they serve every matter.
    skills,
  };
}

/** Saves whoever of the seeded is missing, and all of them anew once the password in the settings is another. */
export async function seedPeople(
  store: PeopleStore,
  people: readonly Seed[],
  password: string,
): Promise<void> {
  const known = (await store.list()).find((user) => user.password !== null)?.password ?? null;
  const stays = known !== null && (await passwordMatches(password, known));
  const missing: Seed[] = [];
  for (const person of people) {
    if (!stays || !(await store.find(person.user))) missing.push(person);
  }
  if (missing.length === 0) return;
  // They share the one password of the settings, and so its one hash: it is made to be slow.
  const hash = await hashPassword(password);
  await store.save(missing.map((person) => ({ ...person, password: hash })));
}
