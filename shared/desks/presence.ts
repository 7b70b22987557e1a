import { z } from 'zod';
import { CountryCode } from '../countries/country.ts';
import { Language } from '../language.ts';

/** Whether a rep may be given contacts, as everyone at work understands it. */
export const presences = ['available', 'busy', 'wrap-up', 'break', 'off'] as const;
export const Presence = z.enum(presences);
export type Presence = z.infer<typeof Presence>;

/** A rest is one that a rule owes the rep; a meal is no work; a recovery follows an abusive contact. */
export const pauseKinds = ['rest', 'meal', 'recovery'] as const;
export const PauseKind = z.enum(pauseKinds);
export type PauseKind = z.infer<typeof PauseKind>;

/** What a rep does about their own shift, each with one key. */
export const presenceCommands = [
  'start-shift',
  'end-shift',
  'be-available',
  'be-busy',
  'start-rest',
  'start-meal',
  'start-recovery',
  'decline-recovery',
  'end-pause',
] as const;
export const PresenceCommand = z.enum(presenceCommands);
export type PresenceCommand = z.infer<typeof PresenceCommand>;

const conversationId = z.string().min(1).max(200);

/** All that is recorded of a rep's presence: how it changed, and nothing about how they work. */
export const PresenceChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shift-started'),
    /** When it is planned to end. */
    endsAt: z.iso.datetime(),
    name: z.string(),
    countries: z.array(CountryCode).min(1).readonly(),
    language: Language,
  }),
  z.object({ kind: z.literal('shift-ended') }),
  z.object({
    kind: z.literal('pause-started'),
    pause: PauseKind,
    /** How long it lasts as planned. */
    minutes: z.number().int().positive(),
  }),
  z.object({ kind: z.literal('pause-ended') }),
  z.object({ kind: z.literal('became-busy'), because: z.enum(['own-choice', 'no-answer']) }),
  z.object({ kind: z.literal('became-available') }),
  z.object({ kind: z.literal('recovery-declined') }),
  z.object({ kind: z.literal('contact-began'), conversationId }),
  z.object({
    kind: z.literal('contact-ended'),
    conversationId,
    /** The customer was abusive while the rep had the turn. */
    abusive: z.boolean(),
    /** The rep closed it, and did not hand it over. */
    closed: z.boolean(),
  }),
]);
export type PresenceChange = z.infer<typeof PresenceChange>;

/** One line of a rep's log. */
export interface PresenceRecord {
  readonly person: string;
  readonly at: string;
  readonly change: PresenceChange;
}
