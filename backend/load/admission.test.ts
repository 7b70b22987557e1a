import { describe, expect, it } from 'vitest';
import { refusedWith } from '../testing/refused-with.ts';
import { createAdmission } from './admission.ts';

describe('the door', () => {
  it('lets in up to its room, and again once somebody is through', () => {
    const door = createAdmission(2);
    const leave = door.enter('going-on');
    door.enter('going-on');
    expect(() => door.enter('going-on')).toThrow(/Send it again in 2 seconds/);
    expect([door.waiting(), door.refused()]).toEqual([2, 1]);
    leave();
    leave();
    expect(door.waiting()).toBe(1);
    door.enter('going-on');
  });

  it('keeps room for conversations that go on from those that begin', async () => {
    const door = createAdmission(10);
    for (let count = 0; count < 6; count += 1) door.enter('beginning');
    await expect(async () => door.enter('beginning')).rejects.toEqual(refusedWith('busy'));
    for (let count = 0; count < 4; count += 1) door.enter('going-on');
    await expect(async () => door.enter('going-on')).rejects.toEqual(refusedWith('busy'));
  });
});
