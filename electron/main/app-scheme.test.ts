import path from 'node:path';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isAppAddress, screenFile } from './app-scheme.ts';

vi.mock('electron', () => ({ protocol: {} }));

const folder = path.resolve('/opt/faro/dist/renderer');

describe('the screens’ own scheme', () => {
  it.each([
    ['faro-app://faro/', 'index.html'],
    ['faro-app://faro/desk/conversation-1', 'index.html'],
    ['faro-app://faro/chat?country=EC', 'chat.html'],
    ['faro-app://faro/assets/desk-4f2a.js', 'assets/desk-4f2a.js'],
  ])('serves %s from %s', (address, file) => {
    expect(screenFile(folder, address)).toBe(path.join(folder, file));
  });

  it.each([
    'file:///etc/passwd',
    'faro-app://elsewhere/index.html',
    'faro-app://faro.example/',
    'https://faro/',
  ])('serves nothing for %s', (address) => {
    expect(isAppAddress(address)).toBe(false);
    expect(screenFile(folder, address)).toBeNull();
  });

  it('serves nothing for an address that cannot be read', () => {
    expect(screenFile(folder, 'faro-app://faro/%E0%A4%A')).toBeNull();
  });

  it('never leaves its folder', () => {
    const part = constantFrom('..', '%2e%2e', '%2F', '%5C', '..%2f', '.', 'a', 'secret.txt', '//', '%00');
    assert(
      property(array(part, { maxLength: 8 }), (parts) => {
        const file = screenFile(folder, `faro-app://faro/${parts.join('/')}`);
        expect(file === null || file.startsWith(folder + path.sep)).toBe(true);
      }),
    );
  });
});
