import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SignedInPerson } from '../../shared/wire/routes/session.ts';
import { usePerson } from '../app/session.ts';
import { countryName, useLanguage, useLocale } from '../ui/format.ts';
import styles from './sessions-screen.module.css';

interface Props {
  readonly people: readonly SignedInPerson[];
  readonly onEnd: (person: SignedInPerson) => void;
}

/** Who is signed in, by name: it compares nobody with anybody. */
export function SignedInTable({ people, onEnd }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const byName = people.toSorted((one, other) => one.name.localeCompare(other.name, language));
  return (
    <div className={styles.wide}>
      <table>
        <caption className="only-read">{t('sessions.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sessions.person')}</th>
            <th scope="col">{t('sessions.role')}</th>
            <th scope="col">{t('sessions.countries')}</th>
            <th scope="col">{t('sessions.open')}</th>
            <th scope="col">
              <span className="only-read">{t('sessions.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {byName.map((person) => (
            <SignedInRow key={person.id} person={person} onEnd={onEnd} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SignedInRow({ person, onEnd }: Pick<Props, 'onEnd'> & { readonly person: SignedInPerson }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = usePerson();
  const locale = useLocale(me.countries[0] ?? 'EC');
  const { id, name, role, countries, sessions } = person;
  const names = countries.map((country) => countryName(country, language));
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{id === me.id ? t('sessions.you', { id }) : id}</small>
      </th>
      <td>{t(`domain.roles.${role}`)}</td>
      <td>
        {countries.length > 3 ? (
          <span title={names.join(', ')}>{t('sessions.manyCountries', { count: countries.length })}</span>
        ) : (
          names.join(', ')
        )}
      </td>
      <td className={styles.count}>{new Intl.NumberFormat(locale).format(sessions)}</td>
      <td className={styles.end}>
        <Button
          variant="default"
          size="xs"
          aria-label={t('sessions.endOf', { name })}
          onClick={() => onEnd(person)}
        >
          {t('sessions.end')}
        </Button>
      </td>
    </tr>
  );
}
