import type { Page } from '@playwright/test';
import { openApi, writeAsCustomer } from '../fixtures/api.ts';
import { signIn, takeByKey } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';

/** The turn in a conversation whose customer has just written. */
async function takeTurn(desk: Page, url: string, words: string): Promise<void> {
  const { conversationId } = await writeAsCustomer(url, 'EC-1001', words);
  await signIn(desk, daniel.rep, `/conversations/${conversationId}`);
  await expect(desk.getByRole('log')).toContainText(words);
  await takeByKey(desk);
  await expect(desk.getByText('You have the turn')).toBeVisible();
}

test('a credit above the rep’s limit waits for a supervisor, who approves it with the keyboard', async ({
  backend,
  openWindow,
}) => {
  const api = await openApi(backend, daniel.rep);
  const credits = async () => (await api.account('EC-1001')).credits.map(({ amount }) => amount.minor);
  const before = await credits();
  const desk = await openWindow({ language: 'en' });
  await takeTurn(desk, backend.url, daniel.wantsPerson);

  const amount = desk.getByLabel('Amount in USD');
  await expect(async () => {
    await desk.keyboard.press('F7');
    await expect(amount).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await amount.fill('70');
  await desk.getByLabel('Reason').fill('Three visits that nobody came to');
  await desk.getByRole('button', { name: 'Ask for approval' }).press('Enter');
  await expect(desk.getByRole('dialog')).toBeHidden();
  await expect(desk.getByRole('region', { name: 'Next' })).toContainText(
    /Waiting for a supervisor.*\$70[.,]00/,
  );
  expect(await credits()).toEqual(before);

  const wall = await openWindow({ language: 'es', theme: 'dark' });
  await signIn(wall, 'marta.ec');
  const asked = wall.getByRole('region', { name: 'Por aprobar' });
  await expect(asked).toContainText('Three visits that nobody came to');
  await picture(wall, 'approval-asked');
  await wall.keyboard.press('a');
  await expect(asked.getByRole('button', { name: 'Aprobar', exact: false }).last()).toBeFocused();
  await wall.keyboard.press('a');
  await expect(asked).toBeHidden();

  await expect(desk.getByRole('log')).toContainText(/Marta.*approve/);
  await expect.poll(credits).toEqual([...before, 7_000]);
  await expect(desk.getByRole('region', { name: 'Account' })).toContainText(/\$70[.,]00 · CR-\d+/);
  await picture(desk, 'approval-given');
});

test('a wrong price in a draft is marked with what it should be, and can be sent all the same', async ({
  backend,
  openWindow,
}) => {
  const desk = await openWindow({ language: 'en' });
  await takeTurn(desk, backend.url, daniel.wantsPerson);
  const composer = desk.getByRole('textbox', { name: /Daniel/ });
  const draft = 'Essential Plus le queda en $85,90 al mes.';

  await composer.fill(draft);
  const remarks = desk.getByRole('status', { name: 'Words without a source' });
  await expect(remarks).toContainText(/85,90[^]*89[.,]90/);
  await expect(remarks).toContainText('you can send it all the same');
  await expect(desk.locator('mark')).toContainText('85,90');
  await picture(desk, 'marked-draft');

  await composer.press('Enter');
  await expect(desk.getByRole('article').filter({ hasText: draft })).toContainText('Sent without a source');
  await expect(composer).toHaveValue('');

  const wall = await openWindow({ language: 'pt-BR' });
  await signIn(wall, 'marta.ec');
  await wall.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  const watched = wall.getByRole('log');
  await expect(watched.locator('mark')).toContainText('85,90');
  await expect(watched).toContainText('Nada respalda');
  await picture(wall, 'watched-marks');
});

test('operations change the routing table, see the change first, and take it back', async ({
  openWindow,
}) => {
  const page = await openWindow({ language: 'pt-BR' });
  await signIn(page, 'operations');
  await page.getByRole('navigation').getByRole('link', { name: 'Modelos' }).click();

  const quick = page.getByRole('group', { name: 'Respostas rápidas' });
  const tokens = quick.getByLabel('Tokens de saída', { exact: false });
  const before = await tokens.inputValue();
  await tokens.fill('321');
  const change = page.getByRole('form', { name: 'O que muda' });
  await expect(change).toContainText(`${before} → 321`);
  await change.getByLabel('Por quê').fill('Respostas mais curtas');
  await picture(page, 'routing-preview');
  await change.getByLabel('Por quê').press('Enter');

  const history = page.getByRole('region', { name: /^Hist/ }).getByRole('listitem');
  await expect(change).toBeHidden();
  await expect(history.filter({ hasText: 'Respostas mais curtas' })).toContainText(`${before} → 321`);
  await page.reload();
  await expect(tokens).toHaveValue('321');

  await page.keyboard.press('r');
  await expect(tokens).toHaveValue(before);
  await expect(history.first()).toContainText(`321 → ${before}`);
  await picture(page, 'routing-rolled-back');
});
