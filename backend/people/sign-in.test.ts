import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryPeopleStore } from '../adapters/memory/people-store.ts';
import { createMemoryRateLimits } from '../adapters/memory/rate-limits.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { hashPassword } from './password.ts';
import { servingIn } from './people-store.ts';
import { createSignIn } from './sign-in.ts';

const cheap = { N: 2, r: 1, p: 1 };
let signIn: ReturnType<typeof createSignIn>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const store = createMemoryPeopleStore();
  const password = await hashPassword('correct horse', cheap);
  await store.save([
    {
      ...servingIn('es'),
      user: 'carla.ec',
      name: 'Carla',
      role: 'rep',
      countries: ['EC'],
      language: 'es',
      password,
    },
    {
      ...servingIn('pt-BR'),
      user: 'paula.br',
      name: 'Paula',
      role: 'rep',
      countries: ['BR'],
      language: 'pt-BR',
      password,
    },
  ]);
  signIn = createSignIn(store, createMemoryRateLimits());
});
afterEach(() => void vi.useRealTimers());

/** The code that a try is refused with; null where it succeeds. */
async function refusal(user: string, password: string): Promise<string | null> {
  try {
    await signIn(user, password);
    return null;
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  }
}

it('lets in whoever knows the password, however the name is written', async () => {
  expect(await signIn(' Carla.EC ', 'correct horse')).toMatchObject({ id: 'carla.ec', role: 'rep' });
});

it('refuses a wrong password and an unknown user alike', async () => {
  expect(await refusal('carla.ec', 'wrong')).toBe('wrong-credentials');
  expect(await refusal('nobody', 'correct horse')).toBe('wrong-credentials');
  expect(await refusal('', '')).toBe('wrong-credentials');
});

it.each(['carla.ec', 'nobody'])('makes %s wait after five wrong tries, longer each time', async (user) => {
  for (let tries = 0; tries < 5; tries += 1) expect(await refusal(user, 'wrong')).toBe('wrong-credentials');
  expect(await refusal(user, 'correct horse')).toBe('too-many-requests');
  vi.advanceTimersByTime(30_000);
  expect(await refusal(user, 'wrong')).toBe('wrong-credentials');
  vi.advanceTimersByTime(30_000);
  expect(await refusal(user, 'wrong')).toBe('too-many-requests');
  vi.advanceTimersByTime(30_000);
  expect(await refusal(user, 'wrong')).toBe('wrong-credentials');
});

it('makes nobody wait for the wrong tries of another, nor for those before a right one', async () => {
  for (let tries = 0; tries < 4; tries += 1) await refusal('carla.ec', 'wrong');
  expect(await refusal('paula.br', 'correct horse')).toBeNull();
  expect(await refusal('carla.ec', 'correct horse')).toBeNull();
  for (let tries = 0; tries < 4; tries += 1) await refusal('carla.ec', 'wrong');
  expect(await refusal('carla.ec', 'correct horse')).toBeNull();
});

it('counts tries that are made side by side', async () => {
  const tries = await Promise.all(Array.from({ length: 8 }, () => refusal('carla.ec', 'wrong')));
  expect(tries.filter((code) => code === 'too-many-requests')).toHaveLength(3);
});
