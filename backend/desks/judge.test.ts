import { describe, expect, it } from 'vitest';
import { deskDay } from '../testing/desk-day.ts';

describe('a shift', () => {
  it('is off until the rep starts it, and over when it was planned to be', () => {
    const desk = deskDay('PE', '2026-03-02T14:00:00Z');
    expect([desk.judge().presence, desk.hold()]).toEqual(['off', 'off']);
    desk.do('start-shift');
    expect([desk.judge().presence, desk.hold()]).toEqual(['available', null]);
    desk.pass(360);
    expect([desk.judge().presence, desk.hold()]).toEqual(['off', 'off']);
  });

  it('begins nothing that would run past its end, and lets what runs come to its own', () => {
    const desk = deskDay('PE', '2026-03-02T14:00:00Z');
    desk.do('start-shift');
    desk.pass(350);
    expect([desk.hold(10), desk.hold(11)]).toEqual([null, 'shift-end']);
    desk.begin();
    desk.pass(30);
    expect(desk.judge()).toMatchObject({ presence: 'busy', openContacts: 1 });
    expect(desk.hold(1)).toBe('off');
    desk.end();
    expect(desk.judge().presence).toBe('off');
  });

  it('goes on as it was planned when it was ended by mistake', () => {
    const desk = deskDay('UY', '2026-03-02T14:00:00Z');
    desk.do('start-shift');
    const { shift } = desk.judge();
    desk.pass(30);
    desk.do('end-shift');
    desk.pass(5);
    expect(desk.do('start-shift')).toBeNull();
    expect(desk.judge().shift).toEqual(shift);
  });

  it('does not start before the time off that the country gives is over', () => {
    const desk = deskDay('EC', '2026-03-02T14:00:00Z');
    desk.do('start-shift');
    desk.pass(360);
    expect(desk.do('start-shift')).toBe('time-off');
    desk.pass(12 * 60 - 1);
    expect([desk.do('start-shift'), desk.judge().holds[0]?.rule]).toEqual([
      'time-off',
      'ec-telework-disconnection',
    ]);
    desk.pass(1);
    expect(desk.do('start-shift')).toBeNull();
  });

  it('counts the time off from the last contact where one went on after it', () => {
    const desk = deskDay('EC', '2026-03-02T14:00:00Z');
    desk.do('start-shift');
    desk.pass(340);
    desk.begin();
    desk.pass(60);
    desk.end();
    desk.pass(12 * 60 - 1);
    expect(desk.do('start-shift')).toBe('time-off');
  });
});

describe('the longest work', () => {
  it('of a day leaves room for no second shift', () => {
    const desk = deskDay('BR', '2026-03-02T11:00:00Z');
    desk.do('start-shift');
    desk.pass(360);
    expect(desk.do('start-shift')).toBe('day');
  });

  it('of a day counts a night’s work to the day that it began in and to the one that it ended in', () => {
    // 22:00 in São Paulo, until 04:00 of the third.
    const desk = deskDay('BR', '2026-03-03T01:00:00Z');
    desk.do('start-shift');
    desk.pass(350);
    expect(desk.judge().ends[0]?.because).toBe('day');
    desk.pass(10 + 4 * 60);
    // It is 08:00, and four of the six hours of the day are worked.
    expect(desk.do('start-shift')).toBeNull();
    expect(desk.judge().shift?.until).toBe(desk.now() + 2 * 3_600_000);
  });

  it('counts neither meals nor time off, but rests', () => {
    const desk = deskDay('BR', '2026-03-02T11:00:00Z');
    desk.do('start-shift');
    desk.pass(90);
    desk.do('start-rest');
    desk.pass(10);
    desk.do('end-pause');
    desk.do('start-meal');
    desk.pass(60);
    desk.do('end-pause');
    const day = desk.judge().ends.find(({ because }) => because === 'day');
    expect(day?.until).toBe(desk.now() + (360 - 100) * 60_000);
  });

  it('of a week is over after six full days, until Monday', () => {
    // Monday 2 March, 08:00 in São Paulo.
    const desk = deskDay('BR', '2026-03-02T11:00:00Z');
    for (let worked = 0; worked < 6; worked += 1) {
      expect(desk.do('start-shift')).toBeNull();
      desk.pass(360);
      desk.do('end-shift');
      desk.pass(18 * 60);
    }
    expect(desk.do('start-shift')).toBe('week');
    desk.pass(24 * 60);
    expect(desk.do('start-shift')).toBeNull();
  });
});

describe('between contacts', () => {
  it.each([
    ['CL', 10],
    ['UY', 7],
  ] as const)('%s gives %d seconds, also to whoever picks up by hand', (country, seconds) => {
    const desk = deskDay(country, '2026-03-02T14:00:00Z');
    desk.do('start-shift');
    desk.begin();
    desk.pass(3);
    desk.end();
    expect(desk.hold()).toBe('gap');
    desk.pass((seconds - 1) / 60);
    expect(desk.hold()).toBe('gap');
    desk.pass(1 / 60);
    expect(desk.hold()).toBeNull();
  });

  it('a closed one is written up: the queue waits, the rep may pick up, and says when it is done', () => {
    const desk = deskDay('PE', '2026-03-02T14:00:00Z');
    desk.do('start-shift');
    desk.begin();
    desk.end();
    expect([desk.judge().presence, desk.hold()]).toEqual(['wrap-up', null]);
    expect(desk.judge().waits).toMatchObject([{ because: 'wrap-up' }]);
    desk.do('be-available');
    expect(desk.judge()).toMatchObject({ presence: 'available', waits: [] });
  });

  it('one that was handed over needs no writing up', () => {
    const desk = deskDay('PE', '2026-03-02T14:00:00Z');
    desk.do('start-shift');
    desk.begin();
    desk.end({ closed: false });
    expect(desk.judge()).toMatchObject({ presence: 'available', waits: [] });
  });

  it('no more begin at once than the rep serves', () => {
    const desk = deskDay('PE', '2026-03-02T14:00:00Z', 2);
    desk.do('start-shift');
    desk.begin();
    expect([desk.judge().presence, desk.hold()]).toEqual(['busy', null]);
    desk.begin();
    expect(desk.hold()).toBe('full');
  });
});

describe('a rest', () => {
  it('cannot begin in the first hour nor end before its minutes are over', () => {
    const desk = deskDay('BR', '2026-03-02T11:00:00Z');
    desk.do('start-shift');
    desk.pass(59);
    expect(desk.do('start-rest')).toBe('rest-later');
    desk.pass(1);
    expect(desk.do('start-rest')).toBeNull();
    expect([desk.judge().presence, desk.hold()]).toEqual(['break', 'pause']);
    desk.pass(9);
    expect([desk.do('end-pause'), desk.do('be-available'), desk.do('be-busy')]).toEqual([
      'pause',
      'pause',
      'pause',
    ]);
    desk.pass(1);
    expect([desk.do('end-pause'), desk.hold()]).toEqual([null, null]);
  });

  it('is enforced once its time has passed: nothing new until it is taken', () => {
    const desk = deskDay('BR', '2026-03-02T11:00:00Z');
    desk.do('start-shift');
    desk.pass(60 + 80 - 10);
    expect([desk.hold(), desk.judge().nextRest?.state]).toEqual(['rest-due', 'overdue']);
    expect(desk.judge().holds[0]?.rule).toBe('br-breaks');
    desk.do('start-rest');
    desk.pass(10);
    desk.do('end-pause');
    expect(desk.hold()).toBeNull();
    expect(desk.judge().nextRest).toMatchObject({ minutes: 20, state: 'open' });
  });

  it('is not what a meal is', () => {
    const desk = deskDay('BR', '2026-03-02T11:00:00Z');
    desk.do('start-shift');
    desk.pass(130);
    desk.do('start-meal');
    desk.pass(30);
    desk.do('end-pause');
    expect(desk.hold()).toBe('rest-due');
  });

  it('long enough ends the longest stretch; a shorter one does not', () => {
    const desk = deskDay('CW', '2026-03-02T13:00:00Z');
    desk.do('start-shift');
    desk.pass(200);
    desk.do('start-meal');
    desk.pass(29);
    desk.do('end-pause');
    desk.pass(71);
    expect([desk.hold(), desk.judge().holds[0]?.rule]).toEqual(['stretch', 'cw-week-and-break']);
    desk.do('start-meal');
    desk.pass(30);
    desk.do('end-pause');
    expect(desk.hold()).toBeNull();
  });
});

describe('after an abusive contact', () => {
  it('the queue waits until the rep takes the pause or says that they need none', () => {
    const desk = deskDay('EC', '2026-03-02T14:00:00Z');
    desk.do('start-shift');
    desk.begin();
    desk.end({ abusive: true, closed: false });
    expect(desk.judge().recovery).toEqual({ minutes: 10, rule: 'operator-recovery-pause' });
    expect(desk.judge().waits).toMatchObject([{ because: 'recovery' }]);
    desk.do('decline-recovery');
    expect(desk.judge()).toMatchObject({ recovery: null, waits: [] });
  });

  it('the pause is no rest, and ends when the rep likes', () => {
    const desk = deskDay('BR', '2026-03-02T11:00:00Z');
    desk.do('start-shift');
    desk.pass(100);
    desk.begin();
    desk.end({ abusive: true });
    expect(desk.judge().recovery?.rule).toBe('br-pause-after-abuse');
    expect(desk.do('start-recovery')).toBeNull();
    desk.pass(2);
    expect(desk.hold()).toBe('pause');
    expect(desk.do('end-pause')).toBeNull();
    expect(desk.judge().nextRest).toMatchObject({ minutes: 10 });
  });
});

it('a rep who takes nothing says so, and comes back with a word', () => {
  const desk = deskDay('EC', '2026-03-02T14:00:00Z');
  desk.do('start-shift');
  desk.do('be-busy');
  expect([desk.judge().presence, desk.hold()]).toEqual(['busy', 'own-choice']);
  desk.do('be-available');
  expect([desk.judge().presence, desk.hold()]).toEqual(['available', null]);
});

it('says when it will judge otherwise by time alone', () => {
  const desk = deskDay('BR', '2026-03-02T11:00:00Z');
  desk.do('start-shift');
  expect(desk.judge().changesAt).toBe(desk.now() + 60 * 60_000);
  desk.pass(60);
  expect(desk.judge().changesAt).toBe(desk.now() + 70 * 60_000);
});
