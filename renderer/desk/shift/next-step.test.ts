import { expect, test } from 'vitest';
import type { DeskView, Hold } from '../../../shared/desks/desk-view.ts';
import { nextStep } from './next-step.ts';

const hold = (because: Hold['because']): Hold => ({ because, rule: null, until: null });

function desk(rest: Partial<DeskView>): DeskView {
  return {
    presence: 'available',
    shift: { startedAt: '2026-03-02T14:00:00.000Z', endsAt: '2026-03-02T20:00:00.000Z' },
    holds: [],
    waits: [],
    contacts: 0,
    contactsAtOnce: 3,
    nextRest: null,
    restsPlanned: 0,
    pauses: [],
    pauseMayEndAt: null,
    recovery: null,
    countersOnDemand: false,
    worked: { day: 0, week: 0 },
    labourCountry: 'EC',
    rules: [],
    ...rest,
  };
}

const nextRest = {
  minutes: 10,
  opensAt: '2026-03-02T15:00:00.000Z',
  closesAt: '2026-03-02T16:10:00.000Z',
  rule: 'br-breaks',
} as const;

test('the key of the shift starts it, and then does what it needs', () => {
  expect(nextStep(desk({ shift: null, presence: 'off', holds: [hold('off')] }))?.command).toBe('start-shift');
  expect(nextStep(desk({}))).toBeNull();
  expect(nextStep(desk({ nextRest: { ...nextRest, state: 'later' } }))).toBeNull();
  expect(nextStep(desk({ nextRest: { ...nextRest, state: 'open' } }))?.command).toBe('start-rest');
  expect(nextStep(desk({ presence: 'break', holds: [hold('pause')] }))?.command).toBe('end-pause');
  expect(nextStep(desk({ holds: [hold('no-answer')] }))?.command).toBe('be-available');
  expect(nextStep(desk({ holds: [hold('stretch')] }))?.command).toBe('start-meal');
  expect(nextStep(desk({ waits: [hold('wrap-up')] }))?.command).toBe('be-available');
});

test('a pause after abuse is offered before anything else, and can be declined', () => {
  const offered = desk({
    recovery: { minutes: 10, rule: 'operator-recovery-pause' },
    waits: [hold('recovery'), hold('wrap-up')],
    nextRest: { ...nextRest, state: 'open' },
  });
  expect(nextStep(offered)).toEqual({ command: 'start-recovery', decline: 'decline-recovery' });
});
