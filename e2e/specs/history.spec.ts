import path from 'node:path';
import type { Page } from '@playwright/test';
import { isBusinessDay, addDays, todayIn } from '../../backend/accounts/business-days.ts';
import { openSqliteConversationLog } from '../../backend/adapters/sqlite/conversation-log.ts';
import type { NewEvent } from '../../shared/conversation/event.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import type { Backend } from '../fixtures/backend.ts';
import { openApi } from '../fixtures/api.ts';
import { finishByKey, openChat, signIn, takeByKey } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';
import { expectUsableInBoth } from '../fixtures/usable.ts';

const { timeZone } = countryPacks.EC;
const customer = { country: 'EC', account: 'EC-1001', language: 'es' } as const;

test('a finished conversation is found without its accents and read beside a live one', async ({
  backend,
  openWindow,
}) => {
  const api = await openApi(backend, daniel.rep);
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, daniel.rep);
  const composer = desk.getByRole('textbox', { name: /Message to Daniel/ });
  const search = desk.getByRole('combobox', { name: /Words, customer/ });

  await test.step('one conversation is finished, another has begun', async () => {
    const first = await openChat(await openWindow({ language: 'es' }), customer);
    await first.say('Anoche se cortó la señal en el salón');
    await takeDaniel(desk);
    await composer.fill('Ya la revisamos, disculpe la molestia');
    await composer.press('Enter');
    await expect(first.log.locator('.human')).toHaveCount(1);
    await finishByKey(desk);
    await expect.poll(async () => (await api.conversations()).length).toBe(0);
    const second = await openChat(await openWindow({ language: 'es' }), customer);
    await second.say(daniel.billRight);
    await takeDaniel(desk);
    await composer.fill('Lo estoy mirando');
  });

  await test.step('its words are found, marked, and nobody’s else', async () => {
    await desk.keyboard.press('Control+Shift+F');
    await search.fill('senal SALON');
    const hit = desk.getByRole('option', { name: /Daniel/ });
    await expect(hit).toHaveCount(1);
    await expect(hit.locator('mark').first()).toHaveText('señal');
    await picture(desk, 'history-search');
    await search.fill('perro');
    await expect(desk.getByText('Nothing matches', { exact: false })).toBeVisible();
    await search.fill('senal');
    await expect(hit).toHaveCount(1);
    await search.press('Control+Enter');
  });

  const panes = desk.getByRole('region', { name: 'Conversation with Daniel', exact: false });
  await test.step('it opens beside the live one, which keeps what is being written', async () => {
    await expect(panes).toHaveCount(2);
    await expect(panes.last()).toContainText('Anoche se cortó la señal');
    await expect(panes.last()).toContainText('Closed');
    await expect(composer).toHaveValue('Lo estoy mirando');
    await expectUsableInBoth(desk, 'desk-side-by-side');
    await desk.setViewportSize({ width: 1100, height: 800 });
    await expect(composer).toBeInViewport();
    await expect(panes.last().getByText('Anoche se cortó la señal', { exact: false })).toBeInViewport();
    await picture(desk, 'desk-side-by-side-narrow');
    await desk.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('the two change places with a key, and the second is closed with another', async () => {
    await desk.keyboard.press('Alt+v');
    await expect(panes.first()).toContainText('Anoche se cortó la señal');
    await expect(panes.last().getByRole('textbox', { name: /Message to Daniel/ })).toHaveValue(
      'Lo estoy mirando',
    );
    await desk.keyboard.press('Alt+b');
    await expect(panes.last().getByRole('textbox', { name: /Message to Daniel/ })).toBeFocused();
    await desk.keyboard.press('Alt+v');
    await desk.keyboard.press('Alt+x');
    await expect(panes).toHaveCount(0);
    await expect(composer).toHaveValue('Lo estoy mirando');
  });

  await test.step('it is also among the account’s last contacts', async () => {
    const contacts = desk.getByRole('region', { name: 'Last 21 days' });
    await contacts.getByRole('button').first().click();
    await expect(panes).toHaveCount(2);
    await expect(panes.last()).toContainText('Anoche se cortó la señal');
  });
});

test('a call-back is agreed on, comes due and is made; a promise that is due is settled', async ({
  backend,
  openWindow,
}) => {
  const api = await openApi(backend, daniel.rep);
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, daniel.rep);
  const chat = await openChat(await openWindow({ language: 'es' }), customer);
  await chat.say(daniel.billRight);
  await desk.getByRole('link', { name: /Daniel/ }).click();
  const [row] = await api.conversations();
  const conversationId = row?.id ?? '';
  const owed = desk.getByRole('region', { name: 'Promises and call-backs' });

  await test.step('not on a day when nobody calls', async () => {
    await desk.keyboard.press('Alt+r');
    await desk.getByLabel('Day', { exact: true }).fill(next((day) => !isBusinessDay(day, 'EC')));
    await desk.getByRole('spinbutton', { name: /Customer's time.*: hour/ }).focus();
    await desk.keyboard.type('1000');
    await desk.getByLabel('What for').fill('Explicarle la factura');
    await expectUsableInBoth(desk, 'call-back-dialog');
    await desk.getByRole('button', { name: 'Agree', exact: true }).click();
    await expect(desk.getByRole('dialog').getByRole('alert')).toBeVisible();
  });

  await test.step('on a business day', async () => {
    await desk.getByLabel('Day', { exact: true }).fill(next((day) => isBusinessDay(day, 'EC')));
    await desk.getByRole('button', { name: 'Agree', exact: true }).click();
    await expect(owed).toContainText('Explicarle la factura');
    await expect(desk.getByRole('log')).toContainText('agreed on a call-back');
  });

  await test.step('what was agreed on and promised before is due, also after a restart', async () => {
    await backend.kill();
    await owe(backend, conversationId);
    await backend.restart();
    const due = desk.getByRole('list', { name: 'Promises and call-backs to see to' });
    await expect(due.getByRole('listitem')).toHaveCount(2);
    await expect(due).toContainText('due now');
    await expect(desk.getByText('Due today, promised to Daniel', { exact: false })).toBeVisible();
    await expectUsableInBoth(desk, 'desk-follow-ups');
    await desk.getByRole('button', { name: 'Got it' }).click();

    await due.getByRole('button', { name: /I will call Daniel/ }).click();
    await due.getByRole('button', { name: /I have spoken to Daniel/ }).click();
    await expect(due.getByRole('listitem')).toHaveCount(1);
    await due.getByRole('button', { name: 'Kept: Enviarle el contrato', exact: true }).click();
    await expect(due).toHaveCount(0);
    await expect(desk.getByRole('log')).toContainText('put on record as kept: Enviarle el contrato');
    await picture(desk, 'desk-follow-ups-done');
  });
});

/** Opens the one conversation there is and takes the turn. */
async function takeDaniel(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: /Daniel/ }).click();
  await takeByKey(desk);
  await expect(desk.getByRole('textbox', { name: /Message to Daniel/ })).toBeVisible();
}

/** The first day that is so, by the calendar of Ecuador, and too far ahead to be listed already. */
function next(isSo: (day: string) => boolean): string {
  const today = todayIn(timeZone, new Date());
  return Array.from({ length: 12 }, (_, index) => addDays(today, index + 2)).find(isSo) ?? today;
}

/** What a rep promised for today and agreed on for five minutes ago, as if it had been a while ago. */
async function owe(backend: Backend, conversationId: string): Promise<void> {
  const now = Date.now();
  const author = { kind: 'rep', id: daniel.rep, name: 'Carla' } as const;
  const events: readonly NewEvent[] = [
    {
      type: 'promise-made',
      author,
      promise: { text: 'Enviarle el contrato', dueOn: todayIn(timeZone, new Date(now)) },
    },
    {
      type: 'call-back-scheduled',
      author,
      callBack: 'earlier',
      dueAt: new Date(now - 300_000).toISOString(),
      timeZone,
      way: 'telephone',
      reason: 'La señal de anoche',
      missedFrom: new Date(now + 3_600_000).toISOString(),
    },
  ];
  const log = openSqliteConversationLog(path.join(backend.data, 'conversations.sqlite'));
  await log.append({ conversationId, events });
  await log.close();
}
