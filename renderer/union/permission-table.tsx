import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { actions, permissions } from '../../shared/people/permissions.ts';
import { roles } from '../../shared/people/person.ts';
import type { Role } from '../../shared/people/person.ts';
import styles from './union-screen.module.css';

/** A monitor is a machine that reads figures about no one: it has no column among people. */
const shownRoles = roles.filter((role) => role !== 'monitor');

export function PermissionTable() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{t('union.permissions')}</h2>
      <p className={styles.note}>{t('union.permissionsNote')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('union.action')}</th>
            {shownRoles.map((role) => (
              <th key={role} scope="col" className={styles.center}>
                {t(`domain.roles.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action}>
              <th scope="row">{t(`union.actions.${action}`)}</th>
              {shownRoles.map((role) => (
                <td key={role} className={styles.center}>
                  {(permissions[action] as readonly Role[]).includes(role) ? (
                    <>
                      <IconCheck size={16} stroke={2} aria-hidden />
                      <span className="only-read">{t('union.allowed')}</span>
                    </>
                  ) : (
                    <span className="only-read">{t('union.refused')}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
