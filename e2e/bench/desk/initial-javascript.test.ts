import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { initialKilobytes, type Chunk } from '../../../initial-javascript.ts';

const entry = /index\.html$/;
/** Code that does not compress to less than so many kilobytes. */
const code = (kilobytes: number) => randomBytes(kilobytes * 1_024).toString('base64');
const chunk = (
  fileName: string,
  facadeModuleId: string | null,
  kilobytes: number,
  imports: string[] = [],
): Chunk => ({
  fileName,
  facadeModuleId,
  code: code(kilobytes),
  imports,
});

const app = [
  chunk('index.js', '/renderer/index.html', 10, ['react.js']),
  chunk('react.js', null, 60),
  chunk('desk.js', '/renderer/desk/desk-screen.tsx', 40, ['react.js', 'list.js']),
  chunk('list.js', null, 20, ['desk.js']),
  chunk('es.js', '/renderer/app/i18n/es/index.ts', 15),
  chunk('en.js', '/renderer/app/i18n/en/index.ts', 12),
  chunk('wall.js', '/renderer/supervision/wall-screen.tsx', 300),
];

test('counts each file that the desk loads at first once, one language, and no other screen', () => {
  expect(initialKilobytes(app, entry)).toBeGreaterThan(145);
  expect(initialKilobytes(app, entry)).toBeLessThan(155);
});

test('a desk that cannot be found is not a desk without weight', () => {
  expect(() =>
    initialKilobytes(
      app.filter(({ fileName }) => fileName !== 'desk.js'),
      entry,
    ),
  ).toThrow(RangeError);
});
