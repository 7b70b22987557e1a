import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepWindowState, placeFor, readWindowState } from './window-state.ts';

const display = { x: 0, y: 0, width: 1920, height: 1080 };
const kept = { bounds: { x: 100, y: 50, width: 1500, height: 900 }, maximized: false };

describe('where the window opens', () => {
  let file: string;
  beforeEach(() => {
    file = path.join(mkdtempSync(path.join(tmpdir(), 'faro-window-')), 'deep', 'window.json');
  });

  it('is where it was left', () => {
    keepWindowState(file, kept);
    expect(placeFor(readWindowState(file), [display])).toEqual(kept.bounds);
  });

  it('is 1440 by 900 the first time', () => {
    expect(placeFor(readWindowState(file), [display])).toEqual({ width: 1440, height: 900 });
  });

  it('is the first size again when its display is gone', () => {
    const elsewhere = { ...kept, bounds: { ...kept.bounds, x: 2500 } };
    expect(placeFor(elsewhere, [display])).toEqual({ width: 1440, height: 900 });
  });

  it.each(['', '{', '{"bounds":{"x":0,"y":0,"width":10,"height":10},"maximized":false}', 'null'])(
    'is the first size when the file holds %j',
    (content) => {
      keepWindowState(file, kept);
      writeFileSync(file, content);
      expect(readWindowState(file)).toBeNull();
    },
  );
});
