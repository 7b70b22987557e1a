import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export const smallestSize = { width: 1100, height: 700 } as const;
const firstSize = { width: 1440, height: 900 } as const;

/** Device-independent pixels, in the coordinates of all displays together. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WindowState = z
  .object({
    bounds: z
      .object({
        x: z.number().int(),
        y: z.number().int(),
        width: z.number().int().min(smallestSize.width),
        height: z.number().int().min(smallestSize.height),
      })
      .readonly(),
    maximized: z.boolean(),
  })
  .readonly();
export type WindowState = z.infer<typeof WindowState>;

/** What was kept, or null when there is nothing or nothing usable. */
export function readWindowState(file: string): WindowState | null {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export function keepWindowState(file: string, state: WindowState): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(state));
}

/**
 * Where to open: the kept place while its title bar is still on a display, otherwise the first size, centred by
 * the system.
 */
export function placeFor(kept: WindowState | null, displays: readonly Rectangle[]): Partial<Rectangle> {
  if (kept === null) return firstSize;
  const { x, y, width } = kept.bounds;
  const reachable = displays.some(
    (display) =>
      y >= display.y &&
      y < display.y + display.height &&
      x < display.x + display.width &&
      x + width > display.x,
  );
  return reachable ? kept.bounds : firstSize;
}
