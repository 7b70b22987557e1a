import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from './menu.ts';
import { wordsFor } from './words.ts';

vi.mock('electron', () => ({ Menu: {} }));

describe('the menu', () => {
  it('has no developer tools in an installed Faro', () => {
    expect(JSON.stringify(menuTemplate(wordsFor('en-US'), true))).not.toMatch(/devtools|reload/i);
    expect(JSON.stringify(menuTemplate(wordsFor('en-US'), false))).toMatch(/devtools/i);
  });

  it.each([
    ['es-EC', 'Salir de Faro'],
    ['pt', 'Sair do Faro'],
    ['en-TT', 'Quit Faro'],
    ['nl', 'Quit Faro'],
  ])('speaks the system’s language: %s', (locale, quit) => {
    expect(JSON.stringify(menuTemplate(wordsFor(locale), true))).toContain(quit);
  });
});
