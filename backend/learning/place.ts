import type { CountryCode } from '../../shared/countries/country.ts';

/** Where in the work a choice was made: what habits are kept apart by. Names nobody. */
export interface Place {
  readonly country: CountryCode;
  /** The playbook that was open, else the topic, else `none`. */
  readonly matter: string;
  readonly mood: MoodBand;
}

export type MoodBand = 'low' | 'even' | 'good';

/** From this far off zero a mood is no longer even. */
const felt = 0.2;

/** @param mood -1 to 1; null where none was read. */
export function moodBandOf(mood: number | null): MoodBand {
  if (mood === null || Math.abs(mood) < felt) return 'even';
  return mood < 0 ? 'low' : 'good';
}

export function matterOf(playbook: { readonly id: string } | null, topic: string | null): string {
  return playbook?.id ?? topic ?? 'none';
}
