import { useTranslation } from 'react-i18next';
import { Key } from '../../ui/key.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { keyNames, keys, shownKey, type KeyGroup, type KeyName } from '../keys.ts';
import styles from './dialogs.module.css';

const groups = [
  'everywhere',
  'conversation',
  'suggestions',
  'composer',
] as const satisfies readonly KeyGroup[];

/** Numbered keys are told once, as a range. */
type Told = Exclude<KeyName, `suggestion${2 | 3 | 4}` | `suggestionAlways${2 | 3 | 4}`>;
const told = keyNames.filter((name): name is Told => !/[234]$/.test(name));

export default function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('desk.keys.title')} width={640} onClose={onClose}>
      <div className={styles.keys}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{t(`desk.keys.${group}`)}</h3>
            <dl>
              {told
                .filter((name) => keys[name].group === group)
                .map((name) => (
                  <div key={name}>
                    <dt>{t(`desk.keys.${textOf(name)}`)}</dt>
                    <dd>
                      <Key>{shownKey(name) + (name.endsWith('1') ? '–4' : '')}</Key>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function textOf(name: Told) {
  if (name === 'suggestion1') return 'suggestion';
  return name === 'suggestionAlways1' ? 'suggestionAlways' : name;
}
