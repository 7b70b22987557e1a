import { permissions, type Action } from '../../../shared/people/permissions.ts';
import type { Role } from '../../../shared/people/person.ts';
import { routes, type RouteName } from '../../../shared/wire/http.ts';
import { namedInPaths, type Guard, type Kind, type PathBeginning } from '../../../shared/wire/route.ts';
import { requests, type RequestName } from '../../../shared/wire/socket.ts';
import { namingFields } from '../../server/authorize.ts';
import { rooms, type Room } from '../../server/rooms.ts';

/**
 * The tables that the edge reads, as a test may take guards out of them. Each function does so at once and returns
 * what puts the guard back.
 */
type Restore = () => void;

export function allow(action: Action, role: Role): Restore {
  const allowed = permissions[action] as unknown as Role[];
  allowed.push(role);
  return () => void allowed.splice(allowed.lastIndexOf(role), 1);
}

/** Leaves the route to whoever is signed in, or to all where that was its guard. */
export function openRoute(name: RouteName): Restore {
  return openGuarded(routes[name]);
}

export function openRequest(name: RequestName): Restore {
  return openGuarded(requests[name]);
}

function openGuarded(guarded: { readonly guard: Guard }): Restore {
  const { guard } = guarded;
  Object.assign(guarded, { guard: guard === 'signed-in' ? 'public' : 'signed-in' });
  return () => void Object.assign(guarded, { guard });
}

/** What the paths that begin so name is nobody's any more. */
export function forgetPath(beginning: PathBeginning): Restore {
  const kind = namedInPaths[beginning];
  Reflect.deleteProperty(namedInPaths, beginning);
  return () => void Object.assign(namedInPaths, { [beginning]: kind });
}

export function forgetField(field: string): Restore {
  const kind = namingFields[field] as Kind;
  Reflect.deleteProperty(namingFields, field);
  return () => void Object.assign(namingFields, { [field]: kind });
}

/** A room without its guard, or without what it reaches. */
export function openRoom(
  name: keyof typeof rooms,
  without: { readonly guard: 'signed-in' } | { readonly reach: [] },
): Restore {
  const kept = rooms[name] as (id: never) => Room;
  Object.assign(rooms, { [name]: (id: never) => ({ ...kept(id), ...without }) });
  return () => void Object.assign(rooms, { [name]: kept });
}
