import { z } from 'zod';
import { CountryCode } from '../../countries/country.ts';
import type { DesksNow, DeskView, LabourRules } from '../../desks/desk-view.ts';
import { PresenceCommand } from '../../desks/presence.ts';
import { route, why } from '../route.ts';

/** Presence, shifts, and the labour rules that hold for them. */
export const deskRoutes = {
  desk: route<DeskView>()('GET', '/api/desk', 'keep-presence', 'The caller’s own presence, shift and rests'),
  changePresence: route<DeskView>()(
    'POST',
    '/api/desk',
    'keep-presence',
    'Starts or ends the caller’s shift, a pause, or says whether they take contacts; no rule that holds is overridden',
    { body: z.object({ command: PresenceCommand }) },
  ),
  desks: route<DesksNow>()(
    'GET',
    '/api/desks',
    'read-desks',
    'Who is at work in a country, as far as the labour policy shows it to the caller',
    { query: z.object({ country: CountryCode }) },
  ),
  labourRules: route<LabourRules>()(
    'GET',
    '/api/labour-rules',
    'read-policy',
    'A country’s labour rules, which of them are on, and who turned them on',
    { query: z.object({ country: CountryCode }) },
  ),
  turnLabourRule: route<LabourRules>()(
    'POST',
    '/api/labour-rules',
    'turn-labour-rules',
    'Turns on or off a rule that counsel had to look at; `basedOn` is how many such changes the caller has seen',
    {
      body: z.object({
        country: CountryCode,
        rule: z.string().min(1).max(100),
        on: z.boolean(),
        why,
        basedOn: z.number().int().nonnegative(),
      }),
    },
  ),
} as const;
