import { readFileSync } from 'node:fs';
import { signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';

test('operations see how each part is, in words, and are led to the report of a run that was killed', async ({
  backend,
  openWindow,
}) => {
  const page = await openWindow({ language: 'en' });
  await signIn(page, 'operations');
  await page.getByRole('link', { name: 'Health' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Everything works.');
  for (const part of [
    'Store of conversations',
    'Model',
    'Customers’ accounts',
    'Knowledge base',
    'Room on the disk',
    'Pace of the process',
    'Load',
    'The run before',
  ]) {
    await expect(page.getByRole('row', { name: part }).getByText('It works.')).toBeVisible();
  }

  await backend.kill();
  await backend.restart();
  await page.reload();
  await expect(page.getByRole('status').first()).toHaveText('1 part needs attention.');
  const row = page.getByRole('row', { name: 'The run before' });
  await expect(row).toContainText('ended by nobody’s order');
  const file = await row.locator('code').innerText();
  expect(readFileSync(file, 'utf8')).toContain('Faro ended by itself');
  await picture(page, 'health-report');
});

test('nobody else finds the way there', async ({ openWindow }) => {
  const page = await openWindow({ language: 'en' });
  await signIn(page, 'curator');
  await expect(page.getByRole('link', { name: 'Health' })).toBeHidden();
  await page.goto('/health');
  await expect(page.getByRole('table')).toBeHidden();
});
