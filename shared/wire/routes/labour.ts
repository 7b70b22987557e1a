import { z } from 'zod';
import { LabourPolicy, type PolicyView } from '../../people/labour-policy.ts';
import type { CorrectionRate, Ledger } from '../../people/ledger.ts';
import { route, why } from '../route.ts';

export interface WatchEntry {
  readonly conversationId: string;
  readonly customerName: string;
  readonly supervisor: string;
  readonly watched: string;
  readonly from: string;
  readonly until: string | null;
}

/** What is seen of people’s work, and the policy for it. */
export const labourRoutes = {
  watches: route<readonly WatchEntry[]>()(
    'GET',
    '/api/watches',
    'read-watches',
    'Who watched what: a rep sees their own',
  ),
  labourPolicy: route<PolicyView>()(
    'GET',
    '/api/labour-policy',
    'read-policy',
    'The labour policy in force, its versions, and who signed them',
  ),
  proposePolicy: route<PolicyView>()(
    'POST',
    '/api/labour-policy/versions',
    'propose-policy',
    'Proposes a policy; nothing changes until both sides have signed it',
    { status: 201, body: z.object({ policy: LabourPolicy, why }) },
  ),
  signPolicy: route<PolicyView>()(
    'POST',
    '/api/labour-policy/signatures',
    'sign-policy',
    'Signs a version with the key that a demonstration keeps for the caller’s side; `hash` is of the document they saw',
    { body: z.object({ number: z.number().int().positive(), hash: z.string().length(64) }) },
  ),
  ledger: route<Ledger>()(
    'GET',
    '/api/ledger',
    'read-own-ledger',
    'All that Faro holds about the caller’s own work; nobody reads another’s',
  ),
  correctionRate: route<CorrectionRate>()(
    'GET',
    '/api/correction-rate',
    'read-policy',
    'How often people contested what Faro made, by kind, over all countries',
  ),
} as const;
