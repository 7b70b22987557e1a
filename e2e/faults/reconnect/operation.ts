import { join } from 'node:path';
import type { Script } from 'node:vm';
import { readSessionKey } from '../../../backend/people/session-key.ts';
import { signToken } from '../../../backend/people/session-token.ts';
import { person } from '../../../backend/testing/builders.ts';
import { callRoute } from '../../../backend/testing/call-route.ts';
import { countryCodes, type CountryCode } from '../../../shared/countries/country.ts';
import type { SignedIn } from '../../../shared/wire/routes/session.ts';
import { openFollower, type Follower } from '../kill-backend/follower.ts';
import { createTalker, type Talker } from '../kill-backend/talker.ts';
import type { Killable } from '../killable.ts';
import { insist } from '../reach.ts';
import { openDesk, type Desk } from './desk.ts';
import { openLine, type Line } from './line.ts';

/** A desk with a conversation of its own, in which its supervisor has the turn, and a colleague's beside it. */
export interface Place {
  readonly desk: Desk;
  readonly line: Line;
  readonly customer: Talker;
  readonly token: string;
  readonly personId: string;
  /** Its own, and the one that it follows beside it. */
  readonly conversationIds: readonly [string, string];
  /** What its supervisor said, in that order. */
  readonly said: string[];
  /** What its supervisor wrote last and has not said. */
  draft: string;
}

export interface Operation extends AsyncDisposable {
  readonly places: readonly Place[];
  /** Follows every conversation over a line that nobody cuts. */
  readonly observer: Follower;
}

/** Opens so many desks, each over a line of its own, in all countries. */
export async function openOperation(backend: Killable, script: Script, count: number): Promise<Operation> {
  await using opened = new AsyncDisposableStack();
  const key = readSessionKey(join(backend.data, 'session.key'));
  const port = Number(new URL(backend.url).port);
  const observing = await signIn(key, 'observer', countryCodes);
  const observer = opened.adopt(openFollower(backend.url, observing.token), (each) => each.close());
  const talks: { readonly signedIn: SignedIn; readonly customer: Talker; readonly conversationId: string }[] =
    [];
  for (let index = 0; index < count; index += 1) {
    const country = countryCodes[index % countryCodes.length] ?? 'EC';
    const signedIn = await signIn(key, `desk-${index}`, [country]);
    const { customer, conversationId } = await openConversation(backend, country);
    const { token } = signedIn;
    const take = () => callRoute(backend.url, 'owner', { id: conversationId, token, body: { to: 'me' } });
    await insist(backend, take);
    observer.follow(conversationId);
    talks.push({ signedIn, customer, conversationId });
  }
  const places: Place[] = [];
  for (const [index, { signedIn, customer, conversationId }] of talks.entries()) {
    const beside = talks[(index + countryCodes.length) % count] ?? talks[0];
    const conversationIds = [
      conversationId,
      isOfSameCountry(index, count) && beside ? beside.conversationId : conversationId,
    ] as const;
    const line = opened.adopt(await openLine(port), (each) => each.close());
    const desk = opened.adopt(openDesk(script, line.url, signedIn, conversationIds), (each) => each.close());
    const { token, person } = signedIn;
    places.push({ desk, line, customer, token, personId: person.id, conversationIds, said: [], draft: '' });
  }
  await Promise.all(places.map(isShown));
  const held = opened.move();
  return { places, observer, [Symbol.asyncDispose]: () => held.disposeAsync() };
}

/** Resolves once a desk has what its supervisor must see to speak: whose turn it is. */
function isShown({ desk, conversationIds }: Place): Promise<void> {
  const opened = conversationIds.map((id) => [id, 1] as const);
  return new Promise((resolve) => {
    desk.page().whenShown(opened, resolve);
  });
}

/** Whether the desk that is one round of all countries further on is there. */
function isOfSameCountry(index: number, count: number): boolean {
  return index + countryCodes.length < count;
}

async function signIn(key: Uint8Array, id: string, countries: readonly CountryCode[]): Promise<SignedIn> {
  const who = person({ id, name: id, role: 'supervisor', countries });
  const { token, expiresAt } = await signToken(key, who, new Date());
  return { token, person: who, expiresAt: expiresAt.toISOString() };
}

async function openConversation(backend: Killable, country: CountryCode) {
  const opening = { country, language: 'es', accountId: null };
  const { token } = await insist(backend, () => callRoute(backend.url, 'openChatSession', { body: opening }));
  const customer = createTalker(backend, (messageId, text) =>
    callRoute(backend.url, 'receiveMessage', { token, body: { messageId, country, text } }),
  );
  const { conversationId } = await customer.say('Hola');
  return { customer, conversationId };
}
