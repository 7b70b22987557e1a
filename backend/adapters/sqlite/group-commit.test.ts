import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';

describe('a group commit', () => {
  let database: DatabaseSync;
  let group: GroupCommit;
  beforeEach(() => {
    database = new DatabaseSync(':memory:');
    database.exec("CREATE TABLE words (word TEXT PRIMARY KEY, CHECK (word <> 'bad'))");
    group = createGroupCommit(database);
  });
  afterEach(() => database.close());

  const add = (word: string) => () => {
    database.prepare('INSERT INTO words VALUES (?)').run(word);
    return word;
  };
  const ends = () => {
    database.exec('ROLLBACK');
    throw new Error('the disk is full');
  };
  const words = () =>
    database
      .prepare('SELECT word FROM words ORDER BY rowid')
      .all()
      .map(({ word }) => word);

  it('writes what comes in one moment together, in its order, and answers when it stays', async () => {
    let open = 0;
    const seen = (word: string) => () => {
      if (database.isTransaction) open += 1;
      return add(word)();
    };
    expect(await Promise.all([group.run(seen('one')), group.run(seen('two'))])).toEqual(['one', 'two']);
    expect([open, words(), database.isTransaction]).toEqual([2, ['one', 'two'], false]);
  });

  it('undoes what fails, and nothing beside it', async () => {
    const half = () => {
      add('half')();
      throw new RangeError('no further');
    };
    const done = await Promise.allSettled([group.run(add('one')), group.run(half), group.run(add('two'))]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(done[1]).toMatchObject({ reason: { message: 'no further' } });
    expect(words()).toEqual(['one', 'two']);
  });

  it('fails all of a group that cannot stay, and goes on with the next', async () => {
    const done = await Promise.allSettled([group.run(add('one')), group.run(ends), group.run(add('two'))]);
    expect(done.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await group.run(add('three'))).toBe('three');
    expect(words()).toEqual(['three']);
  });

  it('does at once what waits when it is told to', async () => {
    const waits = group.run(add('one'));
    group.flush();
    expect(words()).toEqual(['one']);
    expect(await waits).toBe('one');
  });
});
