import type { Server, Socket } from 'socket.io';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Person } from '../../shared/people/person.ts';
import type { ClientToServer, ServerToClient } from '../../shared/wire/socket.ts';
import type { Caller } from '../people/session-token.ts';

export interface SocketData {
  caller: Caller;
  token: string;
}
type NoEvents = Record<string, never>;
export type FaroServer = Server<ClientToServer, ServerToClient, NoEvents, SocketData>;
export type FaroSocket = Socket<ClientToServer, ServerToClient, NoEvents, SocketData>;

/** Who of a conversation hears what: its customer gets less than the people who follow it. */
export const rooms = {
  rows: (country: CountryCode) => `rows:${country}`,
  models: 'models',
  people: (conversationId: string) => `people:${conversationId}`,
  customer: (conversationId: string) => `customer:${conversationId}`,
  session: (session: string) => `session:${session}`,
  /** The room in which this person hears of a conversation. */
  of: (person: Person, conversationId: string) =>
    person.role === 'customer' ? rooms.customer(conversationId) : rooms.people(conversationId),
} as const;
