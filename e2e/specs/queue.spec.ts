import type { Page } from '@playwright/test';
import { openApi, writeAsCustomer } from '../fixtures/api.ts';
import { openChat, openNext, signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';
import { expectUsable, expectUsableInBoth } from '../fixtures/usable.ts';

const conversationsOf = (desk: Page) => desk.getByRole('navigation', { name: 'Conversations' });

test('what waits is offered to one rep, who declines with a reason, and then comes to a supervisor', async ({
  backend,
  openWindow,
}) => {
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, daniel.rep);
  const { conversationId } = await writeAsCustomer(backend.url, 'EC-1001', daniel.wantsPerson);

  await test.step('the rep is told wherever they are, and sees the time left', async () => {
    const row = conversationsOf(desk).getByRole('link', { name: /Daniel/ });
    await expect(row).toContainText('Offered to you');
    await expect(row.getByRole('img', { name: /left to accept/ })).toBeVisible();
    await expect(desk.getByText(/Faro offers you the conversation with Daniel/)).toBeVisible();
    await picture(desk, 'queue-offered');
    await desk.keyboard.press('Alt+w');
    await expect(desk.getByRole('heading', { name: /Offered to you/ })).toBeVisible();
    await expectUsable(desk, 'queue-screen-pop');
  });

  await test.step('declining takes one key and a reason', async () => {
    await desk.keyboard.press('Shift+F9');
    await desk.getByRole('button', { name: 'My break begins' }).click();
    await desk.getByRole('button', { name: 'Decline', exact: true }).last().click();
    await expect(conversationsOf(desk).getByText('Nobody waits.')).toBeVisible();
  });

  const api = await openApi(backend, daniel.rep);
  const types = (await api.events(conversationId)).map(({ type }) => type);
  expect(types.filter((type) => type === 'contact-offered')).toHaveLength(1);
  const [row] = await api.conversations();
  expect(row?.waiting).toMatchObject({ offer: null, declinedBy: [daniel.rep] });
});

test('a colleague advises behind the customer’s back, and the conversation goes to a team', async ({
  openWindow,
}) => {
  const chat = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1001',
    language: 'es',
  });
  await chat.say(daniel.wantsPerson);
  const desk = await openWindow({ language: 'en', theme: 'dark' });
  await signIn(desk, daniel.rep);
  await openNext(desk);
  await desk.keyboard.press('F9');
  await expect(desk.getByText('You have the turn', { exact: true })).toBeVisible();

  const advisor = await openWindow({ language: 'en' });
  await signIn(advisor, 'marta.ec', '/desk');
  const secret = 'Hasta veinte, sin pedir permiso';

  await test.step('the rep asks without giving up the turn', async () => {
    await desk.keyboard.press('Shift+F8');
    await desk
      .getByLabel('Colleague', { exact: true })
      .selectOption({ label: 'Marta Zambrano · Supervision' });
    await desk.getByLabel('What you want to know').fill('May I give another credit?');
    await picture(desk, 'consult-dialog');
    await desk.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
    await expect(desk.getByText(/You asked Marta/)).toBeVisible();
    await expect(desk.getByText('You have the turn', { exact: true })).toBeVisible();
  });

  await test.step('the colleague accepts and whispers', async () => {
    await conversationsOf(advisor)
      .getByRole('link', { name: /Carla.* asks you for advice/ })
      .click();
    await expect(advisor.getByText(/Carla.* asks for your advice: May I give another credit/)).toBeVisible();
    await advisor.keyboard.press('F9');
    await advisor.getByRole('textbox', { name: /Whisper to Carla/ }).fill(secret);
    await advisor.keyboard.press('Enter');
    await expect(desk.getByRole('log')).toContainText(secret);
    await expect(desk.getByText(/Marta.* advises you/)).toBeVisible();
    await picture(advisor, 'consult-advising');
    await expectUsableInBoth(desk, 'consult-advised');
    await expect(chat.log).not.toContainText(secret);
  });

  await test.step('either ends it, and the conversation goes to the team that knows', async () => {
    await desk.getByRole('button', { name: 'End the advice' }).click();
    await expect(advisor.getByRole('textbox', { name: /Whisper to Carla/ })).toBeHidden();
    await desk.keyboard.press('F8');
    await desk.getByRole('dialog').getByText('The team', { exact: true }).click();
    await desk.getByLabel('To whom').selectOption('Billing');
    await expectUsableInBoth(desk, 'hand-over-team');
    await desk.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await expect(desk.getByRole('log')).toContainText('hands the conversation to Billing');
  });
});

test('who speaks a language that nobody on duty speaks stands on the wall at once, with that as the reason', async ({
  backend,
  openWindow,
}) => {
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, daniel.rep);
  await expect(desk.getByText('Nobody waits.')).toBeVisible();
  await writeAsCustomer(backend.url, 'EC-1001', 'Quero falar com uma pessoa, por favor', {
    country: 'EC',
    language: 'pt-BR',
  });
  const row = conversationsOf(desk).getByRole('link', { name: /Daniel/ });
  await expect(row).toContainText('Portuguese: nobody on duty speaks it');
  const wall = await openWindow({ language: 'es', theme: 'dark' });
  await signIn(wall, 'marta.ec');
  await expect(wall.getByText(/Nadie en turno habla portugués/)).toBeVisible();
  await expect(
    wall.getByRole('button', { name: '1 espera en un idioma que nadie en turno habla' }),
  ).toBeVisible();
  await picture(wall, 'wall-unspoken');
  await picture(desk, 'desk-unspoken');
});
