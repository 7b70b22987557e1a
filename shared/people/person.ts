import { z } from 'zod';
import { CountryCode } from '../countries/country.ts';
import { Language } from '../language.ts';

export const roles = [
  'customer',
  'channel',
  'rep',
  'supervisor',
  'operations',
  'curator',
  'delegate',
  /** The operator's own monitoring: a machine that reads figures, never a person. */
  'monitor',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Whoever a request comes from, as the signed session says it. */
export const Person = z
  .object({
    id: z.string(),
    name: z.string(),
    role: Role,
    /** Those that they work for; the first is where they are employed (`labourCountryOf`). */
    countries: z.array(CountryCode).min(1).readonly(),
    language: Language,
    /** A customer's session is for one conversation; null until its first message, and for everyone else. */
    conversationId: z.string().nullable(),
    /** The account that a customer's session speaks for. */
    accountId: z.string().nullable(),
  })
  .readonly();
export type Person = z.infer<typeof Person>;
