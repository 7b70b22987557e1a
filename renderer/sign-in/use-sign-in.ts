import { useMutation } from '@tanstack/react-query';
import type { SignedIn } from '../../shared/wire/routes/session.ts';
import { call } from '../app/api.ts';
import { chosenLanguage, switchLanguage } from '../app/i18n/i18n.ts';
import { useSession } from '../app/session.ts';

/** The password of every seeded person of a demonstration; real people have their own. */
export const demonstrationPassword = 'faro-demo';

/** Signs in with a password of Faro's. */
export function useSignIn() {
  return useMutation({
    mutationFn: async (credentials: { readonly user: string; readonly password: string }) => {
      await beginSession(await call('signIn', {}, credentials));
    },
  });
}

/** Begins the session, in the person's own language unless another was chosen here. */
export async function beginSession(signedIn: SignedIn): Promise<void> {
  if (chosenLanguage() === null) await switchLanguage(signedIn.person.language);
  useSession.getState().begin(signedIn);
}
