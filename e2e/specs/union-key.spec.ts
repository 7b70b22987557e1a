import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { openChat, signIn, takeByKey } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';

const original = 'The policy that Faro comes with is in force';
const first = (page: Page): Locator => page.getByRole('article', { name: 'Version 1' });

/** Changes what is stored behind Faro's back. */
function tamper(data: string, sql: string): void {
  const database = new DatabaseSync(path.join(data, 'labour.sqlite'), { timeout: 5_000 });
  database.exec(sql);
  database.close();
}

test('a labour policy is in force once both sides have signed it, and never half signed or forged', async ({
  backend,
  openWindow,
}) => {
  const management = await openWindow({ language: 'en' });
  const delegate = await openWindow({ language: 'en', theme: 'dark' });
  await signIn(management, 'operations', '/union');
  await signIn(delegate, 'delegate');
  const both = [management, delegate] as const;

  await test.step('management proposes one', async () => {
    await management.getByRole('button', { name: 'Propose a policy' }).click();
    const form = management.getByRole('form', { name: 'Propose a policy' });
    await form.getByLabel('People that a figure needs').fill('7');
    await form.getByLabel('Why').fill('Larger groups');
    await picture(management, 'union-propose-light');
    await form.getByRole('button', { name: 'Propose a policy' }).click();
    await expect(first(management)).toContainText('People that a figure needs: 5 → 7');
  });

  await test.step('half signed, it changes nothing', async () => {
    await first(management).getByRole('button', { name: 'Sign for management' }).click();
    for (const page of both) {
      await expect(first(page)).toContainText('Lacks the signature of the delegate');
      await expect(page.getByText(original)).toBeVisible();
    }
    await picture(delegate, 'union-half-signed-dark');
  });

  await test.step('with a forged signature of the delegate, it changes nothing and says so', async () => {
    tamper(
      backend.data,
      `INSERT INTO signatures SELECT number, 'delegate', replace(signature, '"as":"management"', '"as":"delegate"')
       FROM signatures WHERE signer = 'management'`,
    );
    for (const page of both) {
      await expect(page.getByRole('alert')).toContainText('The signature of the delegate is not authentic');
      await expect(page.getByText(original)).toBeVisible();
    }
    await picture(management, 'union-forged-light');
    tamper(backend.data, "DELETE FROM signatures WHERE signer = 'delegate'");
  });

  await test.step('signed by both, it is in force, over a restart too', async () => {
    await first(delegate).getByRole('button', { name: 'Sign for the delegate' }).click();
    await backend.restart();
    for (const page of both) await expect(page.getByText('Version 1 is in force.')).toBeVisible();
    await expect(delegate.getByRole('alert')).toHaveCount(0);
    await picture(delegate, 'union-signed-dark');
  });

  await test.step('changed behind Faro’s back, it is not in force any more', async () => {
    tamper(
      backend.data,
      `UPDATE policies SET document = replace(document, '"leastGroup":7', '"leastGroup":2')`,
    );
    for (const page of both) {
      await expect(page.getByRole('alert')).toContainText('Version 1 is not in force');
      await expect(page.getByText(original)).toBeVisible();
    }
  });
});

test('a rep contests a mood with one key, and their ledger holds it and who opened the conversation', async ({
  openWindow,
}) => {
  const customer = { country: 'EC', account: 'EC-1001', language: 'es' } as const;
  const chat = await openChat(await openWindow({ language: 'es' }), customer);
  await chat.say(daniel.cancel);
  await chat.hear(daniel.askedWhatChanged);
  const desk = await openWindow({ language: 'es' });
  await signIn(desk, daniel.rep);
  await desk
    .getByRole('navigation')
    .getByRole('link', { name: /Daniel/ })
    .click();
  await takeByKey(desk);
  await desk.getByRole('textbox', { name: /Daniel/ }).press('Alt+c');
  await expect(desk.getByText('Ánimo objetado: no cuenta').last()).toBeVisible();
  await picture(desk, 'desk-contested-light');

  const wall = await openWindow({ language: 'es' });
  await signIn(wall, 'marta.ec');
  await wall
    .getByRole('button', { name: /Daniel/ })
    .first()
    .click();
  await expect(desk.getByText(/Marta/).first()).toBeVisible();

  await desk.goto('/union');
  const entry = desk.getByRole('article', { name: /Daniel/ });
  await expect(entry).toContainText('Lectura objetada');
  await expect(entry).toContainText('La abrió Marta Zambrano');
  await expect(desk.getByRole('row', { name: /Ánimo leído de clientes/ })).toContainText('1');
  await picture(desk, 'union-ledger-light');
  const saving = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Guardar como archivo' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^faro-carla\.ec-.*\.json$/);
});
