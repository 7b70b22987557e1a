import styles from './key.module.css';

/** The key that does what it stands beside. */
export function Key({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
