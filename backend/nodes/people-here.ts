import type { Person } from '../../shared/people/person.ts';
import type { EventBus, News, NewsOf, PersonHere } from './event-bus.ts';

/** Who of the staff has an open line to any node. */
export interface PeopleHere {
  /** One more line of a person is open at this node; the returned function says that it is gone. */
  come(person: Person): () => void;
  /** Everyone, once. */
  all(): readonly PersonHere[];
  isHere(personId: string): boolean;
  /** Told of whoever came, or left with their last line. Returns the function that ends the listening. */
  listen(listener: (person: PersonHere, how: 'came' | 'left') => void): () => void;
  close(): void;
}

/** Milliseconds between two signs of life, and after how many without one a node and its people are gone. */
const pulse = { every: 2_000, missing: 3 } as const;

/** What another node has told of itself. */
interface Node {
  readonly number: number;
  readonly people: ReadonlyMap<string, PersonHere>;
  readonly silentFor: number;
}

const unheard: Node = { number: -1, people: new Map(), silentFor: 0 };

/**
 * Keeps who is here. Each node tells of its own people; the others add up. While the bus is away everyone stays where
 * they were heard of last.
 */
export function createPeopleHere(bus: Pick<EventBus, 'node' | 'publish' | 'subscribe'>): PeopleHere {
  const lines = new Map<string, { readonly person: PersonHere; readonly count: number }>();
  const others = new Map<string, Node>();
  const listeners = new Set<Parameters<PeopleHere['listen']>[0]>();
  let number = 0;

  const isHere = (id: string) => lines.has(id) || [...others.values()].some(({ people }) => people.has(id));

  /** Does it, and tells the listeners whom it brought or took. */
  function change(people: Iterable<PersonHere>, make: () => void): void {
    const before = [...people].map((person) => ({ person, was: isHere(person.id) }));
    make();
    for (const { person, was } of before) {
      const is = isHere(person.id);
      if (was !== is) for (const listener of listeners) listener(person, is ? 'came' : 'left');
    }
  }

  function publishChange(came: readonly PersonHere[], left: readonly string[]): void {
    number += 1;
    bus.publish({ kind: 'people-changed', number, came, left });
  }

  function come({ id, role, countries }: Person): () => void {
    if (role === 'customer' || role === 'channel') return () => undefined;
    const person: PersonHere = { id, role, countries };
    const count = (lines.get(id)?.count ?? 0) + 1;
    change([person], () => lines.set(id, { person, count }));
    if (count === 1) publishChange([person], []);
    let isOpen = true;
    return () => {
      if (isOpen) leave(person);
      isOpen = false;
    };
  }

  function leave(person: PersonHere): void {
    const count = (lines.get(person.id)?.count ?? 0) - 1;
    if (count > 0) {
      lines.set(person.id, { person, count });
      return;
    }
    change([person], () => lines.delete(person.id));
    publishChange([], [person.id]);
  }

  function set(name: string, node: Node): void {
    const before = others.get(name)?.people ?? unheard.people;
    change(new Map([...before, ...node.people]).values(), () => others.set(name, node));
  }

  function heard(news: News, name: string): void {
    const node = others.get(name) ?? unheard;
    switch (news.kind) {
      case 'alive':
        if (news.number === node.number) others.set(name, { ...node, silentFor: 0 });
        else bus.publish({ kind: 'people-asked', of: name });
        break;
      case 'people-changed':
        if (news.number === node.number + 1) set(name, changed(node, news));
        else bus.publish({ kind: 'people-asked', of: name });
        break;
      case 'people-listed':
        set(name, { number: news.number, people: byId(news.people), silentFor: 0 });
        break;
      case 'people-asked':
        if (news.of === bus.node) bus.publish({ kind: 'people-listed', number, people: ownPeople() });
        break;
      default:
    }
  }

  function ownPeople(): readonly PersonHere[] {
    return [...lines.values()].map(({ person }) => person);
  }

  function beat(): void {
    bus.publish({ kind: 'alive', number });
    for (const [name, node] of others) {
      if (node.silentFor < pulse.missing) others.set(name, { ...node, silentFor: node.silentFor + 1 });
      else change(node.people.values(), () => others.delete(name));
    }
  }

  function missed(): void {
    for (const [name, node] of others) others.set(name, { ...node, silentFor: 0 });
  }

  const deaf = bus.subscribe({ heard, missed });
  const beats = setInterval(beat, pulse.every).unref();
  bus.publish({ kind: 'alive', number });
  return {
    come,
    isHere,
    all: () => [
      ...new Map(
        [...others.values()].flatMap(({ people }) => [...people]).concat([...byId(ownPeople())]),
      ).values(),
    ],
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      clearInterval(beats);
      deaf();
      if (lines.size > 0) publishChange([], [...lines.keys()]);
    },
  };
}

function byId(people: readonly PersonHere[]): Map<string, PersonHere> {
  return new Map(people.map((person) => [person.id, person]));
}

function changed(node: Node, { number, came, left }: NewsOf<'people-changed'>): Node {
  const people = new Map([...node.people, ...byId(came)]);
  for (const id of left) people.delete(id);
  return { number, people, silentFor: 0 };
}
