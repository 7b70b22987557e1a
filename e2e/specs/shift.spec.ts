import path from 'node:path';
import type { Page } from '@playwright/test';
import { openSqliteDeskStore } from '../../backend/adapters/sqlite/desk-store.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { PresenceChange } from '../../shared/desks/presence.ts';
import type { Language } from '../../shared/language.ts';
import type { Backend } from '../fixtures/backend.ts';
import { enterHere, openChat, openNext, signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { told } from '../fixtures/told.ts';

const minute = 60_000;

interface Before {
  readonly minutesAgo: number;
  readonly change: PresenceChange;
}

/** Writes what a rep did before into the backend's own log, while it is down. */
async function lived(backend: Backend, person: string, before: readonly Before[]): Promise<void> {
  await backend.kill();
  const store = openSqliteDeskStore(path.join(backend.data, 'desks.sqlite'));
  for (const { minutesAgo, change } of before) {
    await store.addRecord({ person, at: new Date(Date.now() - minutesAgo * minute).toISOString(), change });
  }
  await store.close();
  await backend.restart();
}

/** A shift of six hours that began some minutes ago. */
function begunShift(minutesAgo: number, country: CountryCode, language: Language): Before {
  const endsAt = new Date(Date.now() + (360 - minutesAgo) * minute).toISOString();
  return {
    minutesAgo,
    change: { kind: 'shift-started', endsAt, name: 'Rep', countries: [country], language },
  };
}

async function waitsForPerson(page: Page, country: CountryCode, account: string, language: Language) {
  const chat = await openChat(page, { country, account, language });
  const words = told.find((each) => each.language === language) ?? told[0];
  await chat.say(words?.wantsPerson ?? '');
  return chat;
}

/** Opens the first that waits, and accepts it. */
async function pickUp(desk: Page): Promise<void> {
  await openNext(desk);
  await desk.keyboard.press('F9');
}

test('a break that is due is enforced, with its rule and source, and taken with one key', async ({
  backend,
  openWindow,
}) => {
  await lived(backend, 'paula.br', [begunShift(135, 'BR', 'pt-BR')]);
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, 'paula.br');
  const shift = desk.getByRole('region', { name: 'Your shift' });
  await expect(shift).toContainText('a break of 10 min is due');
  await waitsForPerson(await openWindow({ language: 'pt-BR' }), 'BR', 'BR-1001', 'pt-BR');
  await expect(desk.getByRole('navigation', { name: 'Conversations' }).getByRole('link')).toContainText(
    'Asked for a person',
  );

  await pickUp(desk);
  await expect(desk.getByRole('alert')).toContainText('nothing new begins until you take it');
  await expect(desk.getByRole('alert')).toContainText('Two breaks of 10 minutes and one of 20');
  await picture(desk, 'shift-break-due');

  await shift.getByRole('button', { name: 'Why?' }).click();
  const why = desk.getByRole('dialog');
  await expect(why.getByRole('listitem').first()).toContainText('Holds now');
  await expect(why).toContainText('Source: NR-17, Annex II, as summarized by an expert');
  await picture(desk, 'shift-rules');
  await desk.keyboard.press('Escape');

  await desk.keyboard.press('F2');
  await expect(desk.getByRole('button', { name: 'On a break' })).toBeVisible();
  await expect(shift.getByRole('button', { name: /End the break/ })).toBeDisabled();
  await desk.keyboard.press('F9');
  await expect(desk.getByRole('alert')).toContainText('You are on a break');
});

test('a break whose minutes are over ends with a key, and the rep picks up again', async ({
  backend,
  openWindow,
}) => {
  await lived(backend, 'paula.br', [
    begunShift(135, 'BR', 'pt-BR'),
    { minutesAgo: 11, change: { kind: 'pause-started', pause: 'rest', minutes: 10 } },
  ]);
  await waitsForPerson(await openWindow({ language: 'pt-BR' }), 'BR', 'BR-1001', 'pt-BR');
  const desk = await openWindow({ language: 'pt-BR', theme: 'dark' });
  await signIn(desk, 'paula.br');
  await expect(desk.getByRole('region', { name: 'Seu turno' })).toContainText('a pausa acabou');
  await picture(desk, 'shift-break-over-dark');
  await desk.keyboard.press('F2');
  await expect(desk.getByRole('button', { name: 'Disponível' })).toBeVisible();
  await pickUp(desk);
  await expect(desk.getByText('A vez é sua')).toBeVisible();
});

test('between two contacts the gap is counted, and nobody picks up before it is over', async ({
  backend,
  openWindow,
}) => {
  await lived(backend, 'javiera.cl', [begunShift(20, 'CL', 'es')]);
  const first = await waitsForPerson(await openWindow({ language: 'es' }), 'CL', 'CL-2001', 'es');
  await expect(first.answering).toContainText('Esperando a una persona');
  const desk = await openWindow({ language: 'es' });
  await signIn(desk, 'javiera.cl');
  await pickUp(desk);
  await expect(first.answering).toContainText('Javiera');
  const second = await waitsForPerson(await openWindow({ language: 'es' }), 'CL', 'CL-2002', 'es');
  await expect(second.answering).toContainText('Esperando a una persona');

  await desk.keyboard.press('F8');
  await desk.getByLabel('Qué debe hacer Lana').fill('Despídete');
  await desk.getByRole('dialog').getByRole('button', { name: 'Entregar' }).click();
  await expect(first.answering).toContainText('Lana');
  const shift = desk.getByRole('region', { name: 'Tu turno' });
  await expect(shift).toContainText(/entre contactos: 0:\d\d/);
  await pickUp(desk);
  await expect(desk.getByRole('alert')).toContainText('pasan al menos 10 segundos');
  await picture(desk, 'shift-gap');

  await expect(shift).not.toContainText('entre contactos');
  await desk.keyboard.press('F9');
  await expect(second.answering).toContainText('Javiera');
});

test('a shift starts with a button, and not before the time off is over', async ({ backend, openWindow }) => {
  const chat = await waitsForPerson(await openWindow({ language: 'es' }), 'EC', 'EC-1001', 'es');
  const desk = await openWindow({ language: 'en' });
  await desk.goto('/');
  await enterHere(desk, 'carla.ec');
  await expect(desk.getByRole('button', { name: 'Off shift' })).toBeVisible();
  await pickUp(desk);
  await expect(desk.getByRole('alert')).toContainText('Your shift has not started');
  await picture(desk, 'shift-off');
  await desk.getByRole('button', { name: /Start shift/ }).click();
  await expect(desk.getByRole('meter', { name: /Shift: 5 hr 59 min left/ })).toBeVisible();
  await desk.keyboard.press('F9');
  await expect(chat.answering).toContainText('Carla');

  await lived(backend, 'carla.ec', [{ minutesAgo: -1 / 60, change: { kind: 'shift-ended' } }]);
  await expect(desk.getByText('You have the turn')).toBeVisible();
  await desk.getByRole('button', { name: 'With customers' }).click();
  await desk.getByRole('menuitem', { name: 'Start shift' }).click();
  await expect(desk.getByRole('meter', { name: /left/ })).toBeVisible();
});
