import { addBusinessDays, isBusinessDay } from '../accounts/business-days.ts';
import type { Scene } from './scene.ts';
import type { Situation } from './situation.ts';

/** Business days from today until the first visit that is offered. */
const firstVisitIn = 2;

/** The working day to propose for a visit: the last one proposed, else the first that technicians can make. */
export function proposedDay({ situation, facts }: Scene): string {
  const { today, country } = situation;
  return facts.get('proposed-day') ?? addBusinessDays(today, firstVisitIn, country.code);
}

/** Whether technicians come on that day: a working day after today. */
export function canVisitOn(day: string, { today, country }: Situation): boolean {
  return day > today && isBusinessDay(day, country.code);
}
