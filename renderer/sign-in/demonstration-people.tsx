import {
  IconBooks,
  IconHeadset,
  IconEye,
  IconScale,
  IconChevronRight,
  IconBuildingBroadcastTower,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Role } from '../../shared/people/person.ts';
import { isStaff } from '../../shared/people/staff.ts';
import type { About } from '../../shared/wire/routes/session.ts';
import { countryName, useLanguage } from '../ui/format.ts';
import styles from './demonstration-people.module.css';
import { demonstrationPassword } from './use-sign-in.ts';

const icons: Partial<Record<Role, typeof IconHeadset>> = {
  rep: IconHeadset,
  supervisor: IconEye,
  operations: IconBuildingBroadcastTower,
  curator: IconBooks,
  delegate: IconScale,
};

interface Props {
  readonly people: About['people'];
  readonly busy: boolean;
  readonly onPick: (credentials: { readonly user: string; readonly password: string }) => void;
}

/** The seeded people of a demonstration, one click each, by country and then by role. */
export function DemonstrationPeople({ people, busy, onPick }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const countries = [...new Set(people.filter(({ role }) => isLocal(role)).map(({ country }) => country))];
  const [chosen, setChosen] = useState<CountryCode | null>(null);
  const country = chosen ?? closestCountry(countries, language);
  return (
    <section className={styles.people} aria-labelledby="demonstration-people">
      <h2 id="demonstration-people">{t('signIn.demonstration')}</h2>
      <p>{t('signIn.pickPerson')}</p>
      {countries.length > 1 ? (
        <div className={styles.countries} role="group" aria-label={t('signIn.country')}>
          {countries.map((code) => (
            <button
              key={code}
              type="button"
              aria-pressed={code === country}
              title={countryName(code, language)}
              onClick={() => setChosen(code)}
            >
              {code} <span className="only-read">{countryName(code, language)}</span>
            </button>
          ))}
        </div>
      ) : null}
      <ul>
        {people
          .filter((person) => person.country === country || !isLocal(person.role))
          .map(({ user, name, role }) => {
            const Mark = icons[role] ?? IconHeadset;
            return (
              <li key={user}>
                <button
                  type="button"
                  disabled={busy}
                  onClick={() => onPick({ user, password: demonstrationPassword })}
                >
                  <Mark size={18} stroke={1.6} aria-hidden />
                  <span>
                    <strong>{name}</strong>
                    <small>
                      {[
                        t(`domain.roles.${role}`),
                        isLocal(role) && country ? countryName(country, language) : null,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </span>
                  <IconChevronRight size={16} stroke={1.6} aria-hidden />
                </button>
              </li>
            );
          })}
      </ul>
    </section>
  );
}

/** Reps and supervisors belong to a country; the others serve them all. */
function isLocal(role: Role): boolean {
  return isStaff(role);
}

/** The first country where the language on screen is spoken. */
function closestCountry(countries: readonly CountryCode[], language: string): CountryCode | undefined {
  const home: Readonly<Record<string, CountryCode>> = { es: 'EC', 'pt-BR': 'BR', en: 'TT' };
  return countries.find((country) => country === home[language]) ?? countries[0];
}
