import { openTicket } from './checks.ts';
import type { Scene } from './scene.ts';
import { proposedDay } from './visit-day.ts';
import { ofAccount, writeDay, writeList, writeWeekday } from './write-out.ts';

/** What a saying may name of faults, visits, moves and complaints. */
export const serviceValues = {
  faultTicket: (scene) => openTicket(scene, 'fault')?.id ?? '',
  offlineDevices: ofAccount(({ devices }, scene) => {
    const offline = devices.filter(({ online }) => !online);
    return writeList(
      offline.map(({ model, room }) => `${model} (${room})`),
      scene,
    );
  }),
  proposedDay: (scene) => writeWeekday(proposedDay(scene), scene),
  visitDay: (scene) => writeWeekday(scene.facts.get('visit-day') ?? proposedDay(scene), scene),
  visitOn: ({ results }) => results.schedule_visit?.on ?? '',
  visit: ({ results }) => results.schedule_visit?.reference ?? '',
  newAddress: ({ facts }) => facts.get('new-address') ?? '',
  movingDay: (scene) => writeDay(scene.facts.get('moving-day'), scene),
  move: ({ results }) => results.change_address?.reference ?? '',
  moveFrom: ({ results }) => results.change_address?.from ?? '',
  ticket: ({ results }) => results.open_ticket?.reference ?? '',
  ticketAnswerOn: ({ results }) => results.open_ticket?.answerOn ?? '',
} as const satisfies Record<string, (scene: Scene) => string>;
