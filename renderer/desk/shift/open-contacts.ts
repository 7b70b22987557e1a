import { usePerson } from '../../app/session.ts';
import { useLive } from '../../live/live-store.ts';
import { ownedBy } from '../../live/turn.ts';
import { useLanguage } from '../../ui/format.ts';

/** The customers whose conversations this person has now, as a list in words. */
export function useOpenContacts(): string {
  const me = usePerson().id;
  const language = useLanguage();
  return useLive(({ rows }) => {
    const names = [...(rows?.values() ?? [])]
      .filter(({ owner }) => ownedBy(owner, me))
      .map(({ id, customerName }) => customerName || id.slice(0, 8));
    return new Intl.ListFormat(language).format(names);
  });
}
