import { expect, it } from 'vitest';
import { createMemoryEventBus } from '../adapters/memory/event-bus.ts';
import { createPeopleHere } from '../nodes/people-here.ts';
import { ana, sofia } from '../testing/builders.ts';
import { supervisorAtHand } from './supervisors-at-hand.ts';

it('a supervisor is at hand for their countries while a line of theirs is open', () => {
  const here = createPeopleHere(createMemoryEventBus());
  const firstGoes = here.come(sofia);
  const secondGoes = here.come(sofia);
  firstGoes();
  firstGoes();
  expect(supervisorAtHand(here, 'EC')).toBe(true);
  expect(supervisorAtHand(here, 'BR')).toBe(false);
  secondGoes();
  expect(supervisorAtHand(here, 'EC')).toBe(false);
  here.close();
});

it('a rep is none', () => {
  const here = createPeopleHere(createMemoryEventBus());
  here.come(ana);
  expect(supervisorAtHand(here, 'EC')).toBe(false);
  here.close();
});
