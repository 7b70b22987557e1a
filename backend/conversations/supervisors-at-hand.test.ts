import { expect, it } from 'vitest';
import { ana, sofia } from '../testing/builders.ts';
import { createSupervisorsAtHand } from './supervisors-at-hand.ts';

it('a supervisor is at hand for their countries while a line of theirs is open', () => {
  const supervisors = createSupervisorsAtHand();
  const firstGoes = supervisors.come(sofia);
  const secondGoes = supervisors.come(sofia);
  firstGoes();
  expect(supervisors.at('EC')).toBe(true);
  expect(supervisors.at('BR')).toBe(false);
  secondGoes();
  expect(supervisors.at('EC')).toBe(false);
});

it('a rep is none', () => {
  const supervisors = createSupervisorsAtHand();
  supervisors.come(ana);
  expect(supervisors.at('EC')).toBe(false);
});
