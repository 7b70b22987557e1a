import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, isPermitted, mayOpenOutside, webPreferences } from './security.ts';

describe('what a page can reach', () => {
  it('is nothing of Node and nothing of another world', () => {
    expect(webPreferences('/app/preload.cjs', 'EC')).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      additionalArguments: ['--faro-country=EC'],
    });
  });

  it('is its own scripts only, and a backend on this machine only', () => {
    const directives = new Map(
      contentSecurityPolicy.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('object-src')).toEqual(["'none'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('connect-src')?.toSorted()).toEqual([
      "'self'",
      'http://127.0.0.1:*',
      'ws://127.0.0.1:*',
    ]);
  });

  it.each(['media', 'geolocation', 'midi', 'clipboard-read', 'openExternal', 'fullscreen'])(
    'is refused %s',
    (permission) => expect(isPermitted(permission, true)).toBe(false),
  );

  it('may notify, when it is ours', () => {
    expect(isPermitted('notifications', true)).toBe(true);
    expect(isPermitted('notifications', false)).toBe(false);
  });
});

describe('what opens in the person’s own browser', () => {
  const allowed = {
    backendUrl: 'http://127.0.0.1:4780',
    signInOrigin: 'https://login.example.com',
    hosts: ['portal.example.com'],
  };

  it.each([
    'https://portal.example.com/bills?id=1',
    'http://127.0.0.1:4780/chat?country=EC',
    'https://login.example.com/auth?client_id=faro',
  ])('opens %s', (address) => expect(mayOpenOutside(address, allowed)).toBe(true));

  it('opens a sign-in without encryption on this machine alone', () => {
    const here = { ...allowed, signInOrigin: 'http://127.0.0.1:9000' };
    expect(mayOpenOutside('http://127.0.0.1:9000/auth', here)).toBe(true);
    const elsewhere = { ...allowed, signInOrigin: 'http://login.example.com' };
    expect(mayOpenOutside('http://login.example.com/auth', elsewhere)).toBe(false);
    expect(mayOpenOutside('https://login.example.com/auth', { ...allowed, signInOrigin: null })).toBe(false);
  });

  it.each([
    'http://portal.example.com/',
    'http://login.example.com/auth',
    'https://login.example.com.evil.example/auth',
    'https://login.example.com:8443/auth',
    'https://portal.example.com.evil.example/',
    'https://evil.example/?https://portal.example.com/',
    'http://127.0.0.1:4780/api/session',
    'http://127.0.0.1:4781/chat',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'faro-app://faro/',
    'not an address',
  ])('refuses %s', (address) => expect(mayOpenOutside(address, allowed)).toBe(false));

  it('refuses a customer page while the backend is down', () => {
    expect(mayOpenOutside('http://127.0.0.1:4780/chat', { ...allowed, backendUrl: null })).toBe(false);
  });
});
