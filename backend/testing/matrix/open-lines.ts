import { once } from 'node:events';
import type { CountryCode } from '../../../shared/countries/country.ts';
import { roles } from '../../../shared/people/person.ts';
import type { TestSocket } from '../edge.ts';
import type { World } from './world.ts';

/** A line for each role of these countries, of their practices where asked, and what was pushed to it. */
export interface OpenLines {
  /** By `ROLE COUNTRY`. */
  readonly sockets: ReadonlyMap<string, TestSocket>;
  readonly pushed: (line: string) => readonly Pushed[];
}

export interface Pushed {
  readonly event: string;
  readonly message: unknown;
}

export async function openLines(
  world: World,
  countries: readonly CountryCode[],
  practice = false,
): Promise<OpenLines> {
  const sockets = new Map<string, TestSocket>();
  const pushes = new Map<string, Pushed[]>();
  for (const role of roles) {
    for (const country of countries) {
      const socket = world.edge.connect(world.token(role, country), practice);
      const heard: Pushed[] = [];
      socket.onAny((event: string, message: unknown) => void heard.push({ event, message }));
      await once(socket as never, 'connect');
      sockets.set(`${role} ${country}`, socket);
      pushes.set(`${role} ${country}`, heard);
    }
  }
  return { sockets, pushed: (line) => pushes.get(line) ?? [] };
}
