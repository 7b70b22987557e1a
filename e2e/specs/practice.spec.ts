import { openApi } from '../fixtures/api.ts';
import { signIn, takeByKey } from '../fixtures/screens.ts';
import { expect, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';
import { expectUsableInBoth } from '../fixtures/usable.ts';

test('a rep practises on a simulated customer, nobody sees it, and only they are told what happened', async ({
  backend,
  openWindow,
}) => {
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, daniel.rep, '/practice');
  const wall = await openWindow({ language: 'en', theme: 'dark' });
  await signIn(wall, 'marta.ec', '/wall');

  await test.step('a customer is chosen by matter and temper', async () => {
    await desk.getByLabel('What it is about').selectOption('Needs a bill copy');
    await desk.getByText('Hesitant', { exact: true }).click();
    await expectUsableInBoth(desk, 'practice-wish');
    await desk.getByRole('button', { name: 'Begin' }).click();
    await expect(desk.getByText(/Practice: nobody here is real/)).toBeVisible();
  });

  await test.step('the desk is the usual one', async () => {
    await takeByKey(desk);
    await expect(desk.getByText('You have the turn')).toBeVisible();
    const composer = desk.getByRole('textbox', { name: /Message to/ });
    await composer.fill('¿Le puedo ayudar con algo más? Son 137,53 dólares.');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('log')).toContainText('137,53');
    await expectUsableInBoth(desk, 'practice-desk');
  });

  await test.step('nobody else sees any of it', async () => {
    await expect(wall.getByText('All calm')).toBeVisible();
    expect(await (await openApi(backend, 'marta.ec')).conversations()).toEqual([]);
  });

  await test.step('the debrief tells what happened, and is gone when it is left', async () => {
    await desk.getByRole('button', { name: 'End practice' }).click();
    await expect(desk.getByRole('heading', { name: 'What happened' })).toBeVisible();
    await expect(desk.getByText(/Nothing backs “137,53/)).toBeVisible();
    await expectUsableInBoth(desk, 'practice-debrief');
    await desk.getByRole('button', { name: 'Practise again' }).click();
    await expect(desk.getByRole('button', { name: 'Begin' })).toBeVisible();
    await expect(desk.getByRole('heading', { name: 'What happened' })).toBeHidden();
  });
});
