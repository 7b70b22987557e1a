import { IconBuildingLighthouse } from '@tabler/icons-react';
import styles from './lighthouse.module.css';

/** Faro's sign and name. */
export function Lighthouse() {
  return (
    <span className={styles.sign}>
      <IconBuildingLighthouse size={18} stroke={1.9} aria-hidden />
      Faro
    </span>
  );
}
