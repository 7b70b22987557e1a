import { z } from 'zod';
import { CountryCode } from '../../countries/country.ts';
import { Language } from '../../language.ts';
import type { LearningView } from '../../learning.ts';
import type { LoadNow } from '../../load.ts';
import type { TrustFigures } from '../../trust.ts';
import { ModelName } from '../../models/model-call.ts';
import type { ModelsNow, TriedModel } from '../../models/models-now.ts';
import { RoutingTable, type RoutingVersion } from '../../models/routing.ts';
import { route, why, type Recorded } from '../route.ts';

export interface Operation {
  readonly open: number;
  readonly withLana: number;
  /** Null while fewer people are signed in than the labour policy lets figures be about. */
  readonly withPeople: number | null;
  readonly waiting: number;
  /** Seconds that the one longest in the queue has waited. */
  readonly longestWaitSeconds: number;
  readonly repliesSent: number;
  readonly repliesHeld: number;
  readonly signedIn: number;
}

/** A version of the routing table; the one that a change is based on must still be the newest. */
const version = z.number().int().nonnegative();

/** How the whole operation does, and what it goes by. */
export const operationRoutes = {
  trust: route<TrustFigures>()(
    'GET',
    '/api/trust',
    'read-trust',
    'Of Lana’s replies in the caller’s countries: how many were sent at once, asked for again, held, and corrected later',
  ),
  operation: route<Operation>()(
    'GET',
    '/api/operation',
    'read-operation',
    'Figures of the caller’s countries now',
  ),
  load: route<LoadNow>()(
    'GET',
    '/api/load',
    'read-operation',
    'How much there is to do, what is given up for it and since when, and the last steps',
  ),
  models: route<ModelsNow>()(
    'GET',
    '/api/models',
    'read-models',
    'Which model does what, its history, and how each model does since a time of the last two days',
    { query: z.object({ since: z.iso.datetime() }) },
  ),
  changeRouting: route<RoutingVersion>()(
    'POST',
    '/api/models/routing',
    'change-models',
    'Sets which model does what; turns that begin from now on go by it',
    { body: z.object({ table: RoutingTable, why, basedOn: version }) },
  ),
  rollBackRouting: route<RoutingVersion>()(
    'POST',
    '/api/models/roll-back',
    'change-models',
    'Brings back an earlier version of it, as a new one',
    { body: z.object({ version, why, basedOn: version }) },
  ),
  tryModel: route<TriedModel>()(
    'POST',
    '/api/models/try',
    'change-models',
    'Asks one model a harmless question',
    { body: z.object({ model: ModelName }) },
  ),
  learning: route<LearningView>()(
    'GET',
    '/api/learning',
    'read-learning',
    'What orders a country’s suggestions: versions, their trials, and who put them to use',
    { query: z.object({ country: CountryCode }) },
  ),
  learn: route<LearningView>()(
    'POST',
    '/api/learning/versions',
    'change-learning',
    'Makes a version of the order from the finished conversations and tries it out; puts nothing to use',
    { status: 201, body: z.object({ country: CountryCode }) },
  ),
  useVersion: route<LearningView>()(
    'POST',
    '/api/learning/in-use',
    'change-learning',
    'Puts a version that has proved itself to use in a country',
    { body: z.object({ country: CountryCode, version: z.number().int().positive() }) },
  ),
  rollBackLearning: route<LearningView>()(
    'POST',
    '/api/learning/roll-back',
    'change-learning',
    'Goes back to the order that a country used before',
    { body: z.object({ country: CountryCode }) },
  ),
  startDemonstration: route<Recorded>()(
    'POST',
    '/api/demonstration',
    'start-demonstration',
    'A simulated customer begins one of the told conversations',
    {
      body: z.object({
        conversation: z.enum(['retention', 'bill-query', 'bill-copy', 'asks-for-person']),
        country: CountryCode,
        language: Language.optional(),
      }),
    },
  ),
} as const;
