import { z } from 'zod';
import { LocalText } from './language.ts';

/** What the desk shows of a playbook: its name, its goal and the checklist. */
export const PlaybookCard = z
  .object({
    id: z.string(),
    title: LocalText,
    goal: LocalText,
    steps: z.array(z.object({ id: z.string(), label: LocalText }).readonly()).readonly(),
  })
  .readonly();
export type PlaybookCard = z.infer<typeof PlaybookCard>;

/** What can be said for a step as things stand; null for one that is carried out, not said. */
export interface StepWords {
  readonly step: string;
  readonly text: string | null;
}
