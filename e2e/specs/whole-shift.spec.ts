import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openApi, writeAsCustomer } from '../fixtures/api.ts';
import type { Backend } from '../fixtures/backend.ts';
import { enterHere, finishByKey, openChat, openNext, signIn, takeByKey } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { told } from '../fixtures/told.ts';

const rep = 'paula.br';
const brazil = { country: 'BR', language: 'pt-BR' } as const;

/** Hours that need not be waited for: all that is on record of presence becomes older while the backend is down. */
async function timePasses(backend: Backend, minutes: number): Promise<void> {
  await backend.kill();
  const database = new DatabaseSync(path.join(backend.data, 'desks.sqlite'), { timeout: 5_000 });
  const older = (moment: string) => `strftime('%Y-%m-%dT%H:%M:%fZ', ${moment}, '-${minutes} minutes')`;
  database.exec(`
    UPDATE presence SET change = json_set(change, '$.endsAt', ${older("change ->> '$.endsAt'")})
      WHERE change ->> '$.endsAt' IS NOT NULL;
    UPDATE presence SET at = ${older('at')};
  `);
  database.close();
  await backend.restart();
}

const rail = (desk: Page) => desk.getByRole('navigation', { name: 'Conversations' });
const hasTurn = (desk: Page) => desk.getByText('You have the turn', { exact: true });

/** Opens what is offered, and accepts it. */
async function accept(desk: Page): Promise<void> {
  await expect(rail(desk).getByText('Offered to you')).toBeVisible();
  await desk.keyboard.press('Alt+w');
  await expect(desk.getByRole('heading', { name: /Offered to you/ })).toBeVisible();
  await desk.keyboard.press('F9');
  await expect(hasTurn(desk)).toBeVisible();
}

test('a whole shift: accept, help, ask, rest, pass on, be watched, call for help, finish, look back, go home', async ({
  backend,
  openWindow,
}) => {
  const words = told.find(({ country }) => country === brazil.country);
  if (words === undefined) throw new Error('Nothing is told in Brazil.');
  const api = await openApi(backend, 'renato.br');
  const desk = await openWindow({ language: 'en' });
  const wall = await openWindow({ language: 'en', theme: 'dark' });
  const shift = desk.getByRole('region', { name: 'Your shift' });
  const composer = desk.getByRole('textbox', { name: /Message to Daniel/ });

  await test.step('the rep signs in, and starts the shift', async () => {
    await desk.goto('/');
    await enterHere(desk, rep);
    await expect(desk.getByRole('button', { name: 'Off shift' })).toBeVisible();
    await desk.keyboard.press('F2');
    await expect(desk.getByRole('button', { name: 'Available' })).toBeVisible();
  });

  const chat = await openChat(await openWindow({ language: 'pt-BR' }), { ...brazil, account: 'BR-1001' });

  await test.step('somebody who asks for a person is offered, and accepted', async () => {
    await chat.say(words.cancel);
    await chat.hear(words.askedWhatChanged);
    await chat.say(words.wantsPerson);
    await accept(desk);
    await expect(chat.answering).toContainText('Paula');
  });

  await test.step('the rep greets with a suggestion, answers in their own words, and leaves a note', async () => {
    const first = desk.getByRole('region', { name: 'Next' }).getByRole('listitem').first();
    await expect(first).toContainText('Greet them');
    // The key does nothing while its place has only just changed.
    await expect(async () => {
      await desk.keyboard.press('1');
      await expect(composer).toHaveValue(/Daniel/, { timeout: 1_000 });
    }).toPass();
    await composer.press('Enter');
    await expect(chat.log.locator('.human')).toHaveCount(1);
    await composer.fill('Me conte o que o senhor mais assiste, por favor.');
    await composer.press('Enter');
    await chat.hear(/mais assiste/);
    await chat.say(words.watches);
    await desk.keyboard.press('Alt+n');
    await desk.getByRole('textbox', { name: /Note for colleagues/ }).fill('Prefere falar à tarde');
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('Note from Paula')).toBeVisible();
    await desk.keyboard.press('Alt+n');
    await picture(desk, 'whole-shift-helping');
  });

  await test.step('the rep asks a supervisor for advice, who gives it behind the customer’s back', async () => {
    await desk.keyboard.press('Shift+F8');
    await desk
      .getByLabel('Colleague', { exact: true })
      .selectOption({ label: 'Renato Duarte · Supervision' });
    await desk.getByLabel('What you want to know').fill('Posso dar mais um crédito?');
    await desk.getByRole('dialog').getByRole('button', { name: 'Ask' }).click();
    await signIn(wall, 'renato.br', '/desk');
    await rail(wall)
      .getByRole('link', { name: /Paula.* asks you for advice/ })
      .click();
    await takeByKey(wall);
    await wall.getByRole('textbox', { name: /Whisper to Paula/ }).fill('Até vinte reais, pode');
    await wall.keyboard.press('Enter');
    await expect(desk.getByRole('log')).toContainText('Até vinte reais, pode');
    await desk.getByRole('button', { name: 'End the advice' }).click();
    await expect(wall.getByRole('textbox', { name: /Whisper to Paula/ })).toBeHidden();
  });

  await test.step('two hours later a break is due: nothing new is offered, and picking up is refused', async () => {
    await timePasses(backend, 135);
    await expect(shift).toContainText('a break of 10 min is due');
    const { conversationId } = await writeAsCustomer(backend.url, 'BR-1002', words.wantsPerson, brazil);
    await expect(rail(desk).getByText('Asked for a person')).toBeVisible();
    await openNext(desk);
    await desk.keyboard.press('F9');
    await expect(desk.getByRole('alert')).toContainText('Two breaks of 10 minutes and one of 20');
    await picture(desk, 'whole-shift-break-due');
    await desk.keyboard.press('F2');
    await expect(desk.getByRole('dialog', { name: 'A break with open conversations' })).toContainText(
      'Still open: Daniel Nogueira.',
    );
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('button', { name: 'On a break' })).toBeVisible();
    await desk.keyboard.press('F9');
    await expect(desk.getByRole('alert')).toContainText('You are on a break');
    expect(await offersOf(conversationId)).toBe(0);
  });

  await test.step('after the break it is offered, accepted, and passed on to Lana', async () => {
    await timePasses(backend, 11);
    await expect(shift).toContainText('the break is over');
    await desk.keyboard.press('F2');
    await accept(desk);
    await desk.keyboard.press('F8');
    await desk.getByLabel('What Lana should do').fill('Envie a segunda via da fatura');
    await desk.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await expect(hasTurn(desk)).toBeHidden();
    await rail(desk)
      .getByRole('link', { name: /Daniel/ })
      .click();
    await expect(hasTurn(desk)).toBeVisible();
  });

  await test.step('the rep raises a flag; the supervisor comes, is seen, and whispers', async () => {
    await desk.keyboard.press('F6');
    await desk.getByRole('textbox', { name: 'What for' }).fill('quer falar com a chefia');
    await desk.keyboard.press('Enter');
    await wall.goto('/wall');
    const called = wall.getByRole('main').getByRole('listitem').first().getByRole('button');
    await expect(called).toContainText('quer falar com a chefia');
    await wall.keyboard.press('n');
    await expect(desk.getByText(/Renato.* is watching/).first()).toBeVisible();
    await wall.keyboard.press('w');
    await wall.getByRole('textbox', { name: /Whisper/ }).fill('Eu falo com ele');
    await wall.keyboard.press('Enter');
    await expect(desk.getByRole('log')).toContainText('Eu falo com ele');
    await picture(desk, 'whole-shift-watched');
  });

  await test.step('the supervisor takes over, and hands back', async () => {
    await wall.keyboard.press('t');
    await expect(chat.answering).toContainText('Renato');
    await wall.getByRole('textbox', { name: /Message to Daniel/ }).fill('Sou Renato, supervisor.');
    await wall.keyboard.press('Enter');
    await chat.hear(/supervisor/);
    await wall.keyboard.press('F8');
    await expect(wall.getByRole('dialog').getByRole('combobox')).toHaveValue(rep);
    await wall.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await takeByKey(desk);
    await expect(chat.answering).toContainText('Paula');
  });

  await test.step('one key finishes, with the summary that wrote itself', async () => {
    await finishByKey(desk);
    await expect(desk.getByRole('status').getByText('Closed')).toBeVisible();
    for (const secret of ['Prefere falar à tarde', 'Até vinte reais', 'Eu falo com ele']) {
      await expect(chat.log).not.toContainText(secret);
    }
  });

  await test.step('the rep finds it again', async () => {
    await desk.keyboard.press('Control+Shift+F');
    await desk.getByRole('combobox', { name: /Words, customer/ }).fill('mais assiste');
    await expect(desk.getByRole('option', { name: /Daniel/ })).toHaveCount(1);
    await picture(desk, 'whole-shift-search');
    await desk.keyboard.press('Escape');
  });

  await test.step('with the shift over, nothing is offered any more', async () => {
    await desk.getByRole('button', { name: /Available|Wrapping up/ }).click();
    await desk.getByRole('menuitem', { name: 'End shift' }).click();
    await expect(desk.getByRole('button', { name: 'Off shift' })).toBeVisible();
    const { conversationId } = await writeAsCustomer(backend.url, 'BR-1003', words.wantsPerson, brazil);
    await rail(desk)
      .getByRole('link', { name: /Beatriz/ })
      .click();
    await takeByKey(desk);
    await expect(desk.getByRole('alert')).toContainText('Your shift');
    expect(await offersOf(conversationId)).toBe(0);
  });

  await test.step('the rep’s own ledger holds who watched', async () => {
    await desk.goto('/union');
    await expect(desk.getByRole('article', { name: /Daniel/ })).toContainText('Renato Duarte');
    await picture(desk, 'whole-shift-ledger');
  });

  /** How often the conversation was offered to the rep. */
  async function offersOf(conversationId: string): Promise<number> {
    const events = await api.events(conversationId);
    return events.filter((event) => event.type === 'contact-offered' && event.to === rep).length;
  }
});
