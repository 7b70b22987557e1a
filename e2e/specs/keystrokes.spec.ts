import type { Page } from '@playwright/test';
import { openApi, writeAsCustomer, type Api } from '../fixtures/api.ts';
import type { Backend } from '../fixtures/backend.ts';
import { enterHere, openChat, signIn, takeByKey } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';
import { expectUsableInBoth } from '../fixtures/usable.ts';
import { interceptWords } from '../fixtures/words-on-the-way.ts';

interface Desk {
  readonly page: Page;
  readonly api: Api;
  readonly conversationId: string;
}

/** Carla at her desk, speaking with a customer of Ecuador who asked for a person. */
async function speaking(backend: Backend, page: Page, account = 'EC-1001'): Promise<Desk> {
  const { conversationId } = await writeAsCustomer(backend.url, account, daniel.wantsPerson);
  await signIn(page, daniel.rep, `/conversations/${conversationId}`);
  await expect(page.getByText('What they want')).toBeVisible();
  await takeByKey(page);
  await expect(composerOf(page)).toBeVisible();
  return { page, api: await openApi(backend, daniel.rep), conversationId };
}

const composerOf = (page: Page) => page.getByRole('textbox', { name: /^Message to/ });

async function send(page: Page, text: string): Promise<void> {
  await composerOf(page).fill(text);
  await composerOf(page).press('Enter');
  await expect(composerOf(page)).toHaveValue('');
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(With customers|Wrapping up|Available)$/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
}

/** What the rep has said to the customer, as it is on record. */
async function said({ api, conversationId }: Desk): Promise<readonly string[]> {
  const events = await api.events(conversationId);
  return events.flatMap((event) => (event.type === 'reply-sent' && event.from === 'rep' ? [event.text] : []));
}

test('without network the rep goes on: what was sent arrives once, in order, also when the page was loaded anew', async ({
  backend,
  openWindow,
}) => {
  const page = await openWindow({ language: 'en' });
  const words = await interceptWords(page);
  const desk = await speaking(backend, page);
  await send(page, 'Uno');
  await expect(page.getByRole('log').getByRole('button', { name: 'Mark as wrong' })).toHaveCount(2);
  await words.setOffline(true);
  await send(page, 'Dos');
  await send(page, 'Tres');
  await expect(page.getByText('2 messages wait to be sent.', { exact: false })).toBeVisible();
  await composerOf(page).pressSequentially('Cuatro, a med');
  await picture(page, 'desk-unsent-waiting');

  // The page is served from elsewhere while what it sends stays without an answer.
  words.lose();
  await words.setOffline(false);
  await page.reload();
  await expect(composerOf(page)).toHaveValue('Cuatro, a med');
  await expect(page.getByText('2 messages wait to be sent.', { exact: false })).toBeVisible();
  words.letThrough();
  await expect.poll(() => said(desk)).toEqual(['Uno', 'Dos', 'Tres']);
  await composerOf(page).pressSequentially('ias');
  await composerOf(page).press('Enter');
  await expect.poll(() => said(desk)).toEqual(['Uno', 'Dos', 'Tres', 'Cuatro, a medias']);
  await expect(page.getByText('to be sent', { exact: false })).toBeHidden();
  for (const text of await said(desk)) {
    await expect(page.getByRole('log').getByText(text, { exact: true })).toHaveCount(1);
  }
});

test('an answer that was lost is asked for again, and the words stand once', async ({
  backend,
  openWindow,
}) => {
  const page = await openWindow({ language: 'en' });
  const words = await interceptWords(page);
  const desk = await speaking(backend, page);
  words.loseAnswers();
  await send(desk.page, 'Solo una vez');
  await expect.poll(() => said(desk)).toEqual(['Solo una vez']);
  words.letThrough();
  await send(desk.page, 'Y después esto');
  await expect.poll(() => said(desk)).toEqual(['Solo una vez', 'Y después esto']);
  await expect(desk.page.getByRole('log').getByText('Solo una vez', { exact: true })).toHaveCount(1);
});

test('words for a turn that is over are not said late: the rep sees them unsent, and decides', async ({
  backend,
  openWindow,
}) => {
  const page = await openWindow({ language: 'en' });
  const words = await interceptWords(page);
  const desk = await speaking(backend, page);
  const { conversationId } = desk;
  words.lose();
  await send(page, 'Ya lo reviso');
  await send(page, 'Le confirmo en un minuto');
  const supervisor = await openWindow({ language: 'en' });
  await signIn(supervisor, 'marta.ec', `/conversations/${conversationId}`);
  await expect(supervisor.getByText('Carla Benítez has the turn', { exact: true })).toBeVisible();
  await takeByKey(supervisor);
  await expect(composerOf(supervisor)).toBeVisible();
  words.letThrough();

  await expect(page.getByText('2 messages were not sent.', { exact: false })).toBeVisible();
  await expect(page.getByRole('log').getByText('Not sent')).toHaveCount(2);
  await picture(page, 'desk-unsent-refused');
  expect(await said(desk)).toEqual([]);

  await leave(page);
  const leaving = page.getByRole('dialog', { name: 'Leave with words unsent?' });
  await expect(leaving).toContainText('2 messages have not been sent');
  await expectUsableInBoth(page, 'leaving-unsent');
  await page.keyboard.press('Enter');
  await expect(leaving).toBeHidden();

  await page.getByRole('button', { name: 'Discard' }).first().click();
  await supervisor.keyboard.press('F8');
  await supervisor.getByRole('dialog').getByText('A colleague', { exact: true }).click();
  await supervisor.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByText('What they want')).toBeVisible();
  await takeByKey(page);
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect.poll(() => said(desk)).toEqual(['Le confirmo en un minuto']);
  await expect(page.getByText('not sent', { exact: false })).toBeHidden();
  await leave(page);
  await expect(page.getByText('You have signed out of Faro.')).toBeVisible();
});

test('a reload in mid-word gives back the words, the cursor, the keyboard and the place in the transcript', async ({
  backend,
  openWindow,
}) => {
  const { page, api, conversationId } = await speaking(backend, await openWindow({ language: 'en' }));
  const modes = page.getByRole('radiogroup', { name: 'Who it is for' });
  for (let line = 1; line <= 30; line += 1) await send(page, `Línea ${line} de lo que se habló`);
  await expect
    .poll(async () => (await api.events(conversationId)).filter(({ type }) => type === 'reply-sent').length)
    .toBeGreaterThanOrEqual(30);
  await modes.getByText('Note').click();
  await page.getByRole('textbox', { name: /^Note/ }).fill('Prefiere que le escriban');
  await modes.getByText('To the customer').click();
  await composerOf(page).pressSequentially('Buenas trdes');
  for (let left = 0; left < 4; left += 1) await page.keyboard.press('ArrowLeft');
  await page.getByRole('log').hover();
  await page.mouse.wheel(0, -900);
  const read = page.getByRole('log').getByText('Línea 12 ', { exact: false });
  await expect(read).toBeInViewport();
  await expect(composerOf(page)).toBeFocused();

  await page.reload();
  await expect(composerOf(page)).toBeFocused();
  await page.keyboard.type('a');
  await expect(composerOf(page)).toHaveValue('Buenas tardes');
  await expect(read).toBeInViewport();
  await modes.getByText('Note').click();
  await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveValue('Prefiere que le escriban');
});

test('two windows of one rep write over nothing of each other, and a window that is gone loses nothing', async ({
  backend,
  openWindow,
}) => {
  const one = await openWindow({ language: 'en' });
  const words = await interceptWords(one);
  const desk = await speaking(backend, one);
  const two = await one.context().newPage();
  const other = await speaking(backend, two, 'EC-1002');
  await composerOf(one).pressSequentially('Para Daniel');
  await composerOf(two).pressSequentially('Para otra persona');
  words.lose();
  await send(one, 'Dicho sin conexión');
  await composerOf(one).pressSequentially('Sigo escrib');
  await one.close();
  await expect.poll(() => said(desk)).toEqual(['Dicho sin conexión']);

  const again = await two.context().newPage();
  await again.goto(`/conversations/${desk.conversationId}`);
  await enterHere(again, daniel.rep);
  await expect(composerOf(again)).toHaveValue('Sigo escrib');
  await again.goto(`/conversations/${other.conversationId}`);
  await expect(composerOf(again)).toHaveValue('Para otra persona');
  expect(await said(desk)).toEqual(['Dicho sin conexión']);
});

test('a backend that is killed and started again finds the desk where it was', async ({
  backend,
  openWindow,
}) => {
  const desk = await speaking(backend, await openWindow({ language: 'en' }));
  const { page } = desk;
  await composerOf(page).pressSequentially('Un mom');
  await backend.kill();
  await expect(page.getByText('No connection to Faro', { exact: false })).toBeVisible();
  await composerOf(page).pressSequentially('ento');
  await composerOf(page).press('Enter');
  await expect(page.getByText('1 message waits to be sent.', { exact: false })).toBeVisible();
  await composerOf(page).pressSequentially('Ya');
  await backend.restart();
  await expect.poll(() => said(desk)).toEqual(['Un momento']);
  await expect(page.getByText('No connection to Faro', { exact: false })).toBeHidden();
  await expect(composerOf(page)).toHaveValue('Ya');
  await expect(composerOf(page)).toBeFocused();
});

test('whoever signs out leaves no words behind', async ({ backend, openWindow }) => {
  const { page } = await speaking(backend, await openWindow({ language: 'en' }));
  await composerOf(page).pressSequentially('Su cédula es');
  expect(await keptWords(page)).toContain('Su cédula es');
  await page.getByTitle('Your availability').click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('textbox', { name: 'Password' })).toBeVisible();
  expect(await keptWords(page)).not.toContain('Su cédula es');
});

const keptWords = (page: Page) => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));

test('what a customer said offline before the first word arrived is said after a reload', async ({
  backend,
  openWindow,
}) => {
  const chat = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1001',
    language: 'es',
  });
  await chat.page.route('**/messages', (route) => route.abort('connectionfailed'));
  await chat.say(daniel.billRight);
  await expect(chat.log.getByText(daniel.billRight)).toBeVisible();
  await chat.page.unroute('**/messages');
  await chat.page.reload();
  await chat.hear(/./);
  await expect(chat.log.getByText(daniel.billRight, { exact: true })).toHaveCount(1);
  const [row] = await (await openApi(backend, daniel.rep)).conversations();
  expect(row?.customerName).toContain('Daniel');
});
