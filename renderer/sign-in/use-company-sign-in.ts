import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { failureCodes, FailureError, type FailureCode } from '../../shared/wire/failure.ts';
import type { SignedIn } from '../../shared/wire/routes/session.ts';
import {
  finishOnPage,
  leaveForCompany,
  signInBeside,
  takeReturned,
  type Returned,
} from './company-sign-in.ts';
import { beginSession } from './use-sign-in.ts';

/**
 * What this page was opened with: for the first sign-in screen that is shown on it, not for one after a session.
 * A render that React gives up must leave it here for the next.
 */
let opened = takeReturned();

export interface CompanySignIn {
  readonly start: () => void;
  readonly cancel: () => void;
  /** At the company's page, or on the way from there. */
  readonly isPending: boolean;
  readonly error: Error | null;
  /** This page has done its part: the window of the desktop app goes on. */
  readonly isForWindow: boolean;
  /** Another page began what this one came back with. */
  readonly isElsewhere: boolean;
}

export function useCompanySignIn(): CompanySignIn {
  const [returned] = useState(opened);
  const isFinishing = useRef(false);
  const waiting = useRef<AbortController | null>(null);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (code: string | null): Promise<'begun' | 'elsewhere' | 'left' | 'cancelled'> => {
      if (code !== null) return (await begunWith(await finishOnPage(code))) ? 'begun' : 'elsewhere';
      if (!window.faro) {
        await leaveForCompany();
        return 'left';
      }
      waiting.current = new AbortController();
      return (await begunWith(await signInBeside(waiting.current.signal))) ? 'begun' : 'cancelled';
    },
  });
  useEffect(() => {
    opened = null;
    if (returned?.kind === 'code' && !isFinishing.current) mutate(returned.code);
    isFinishing.current = true;
    return () => waiting.current?.abort();
  }, [mutate, returned]);
  return {
    start: () => mutate(null),
    cancel: () => waiting.current?.abort(),
    isPending: isPending || data === 'left',
    // What this page came back with, until the next try.
    error: error ?? (isPending || data ? null : refusalOf(returned)),
    isForWindow: returned?.kind === 'window',
    isElsewhere: data === 'elsewhere',
  };
}

async function begunWith(signedIn: SignedIn | null): Promise<boolean> {
  if (signedIn !== null) await beginSession(signedIn);
  return signedIn !== null;
}

/** What the page came back with as a failure: one of Faro's codes, whatever the address says. */
function refusalOf(came: Returned | null): FailureError | null {
  if (came?.kind !== 'failed') return null;
  const code = failureCodes.find((known: FailureCode) => known === came.code) ?? 'sign-in-refused';
  return new FailureError(code, 'The sign-in at the company did not succeed.');
}
