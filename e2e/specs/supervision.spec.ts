import type { Page } from '@playwright/test';
import { openApi, writeAsCustomer } from '../fixtures/api.ts';
import type { Backend } from '../fixtures/backend.ts';
import { finishByKey, openChat, openNext, signIn, takeByKey } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';
import { expectUsableInBoth } from '../fixtures/usable.ts';
import { interceptWords } from '../fixtures/words-on-the-way.ts';

const tiles = (wall: Page) => wall.getByRole('main').getByRole('listitem');

test('a rep calls for help; the supervisor sees it first, watches, whispers, takes over and hands back', async ({
  openWindow,
}) => {
  const calm = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1003',
    language: 'es',
  });
  await calm.say('hola');
  await calm.hear(/Lana/);
  const chat = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1002',
    language: 'es',
  });
  await chat.say(daniel.wantsPerson);
  await expect(chat.answering).toContainText('Esperando a una persona');
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, daniel.rep);
  await openNext(desk);
  await desk.keyboard.press('F9');
  await expect(desk.getByText('You have the turn', { exact: true })).toBeVisible();
  const wall = await openWindow({ language: 'en' });
  await signIn(wall, 'marta.ec');
  const first = tiles(wall).first().getByRole('button');

  await test.step('the call stands first on the wall, with its words, and is one quiet alert', async () => {
    await desk.keyboard.press('F6');
    await desk.getByRole('textbox', { name: 'What for' }).fill('credit above my limit');
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('You asked for help: credit above my limit')).toBeVisible();
    await expect(first).toContainText('Carla Benítez asks for help');
    await expect(first).toContainText('credit above my limit');
    await expect(wall.getByRole('region', { name: 'Alerts' }).getByRole('button').first()).toHaveText(
      '1 colleague asks for help',
    );
    await expectUsableInBoth(wall, 'wall-flag');
  });

  await test.step('one key opens it, and the rep sees who watches', async () => {
    await wall.keyboard.press('n');
    await expect(wall.getByText(/You have been watching since/)).toBeVisible();
    await expect(desk.getByText(/Marta.* is watching/).first()).toBeVisible();
  });

  await test.step('they whisper, both ways', async () => {
    await wall.keyboard.press('w');
    await wall.getByRole('textbox', { name: /Whisper/ }).fill('¿Cuánto es?');
    await wall.keyboard.press('Enter');
    await expect(desk.getByRole('log')).toContainText('¿Cuánto es?');
    await whisperBack(desk, 'Son 70');
    await expect(wall.getByRole('log')).toContainText('Son 70');
  });

  await test.step('the supervisor answers the call, which leaves the wall', async () => {
    await wall.keyboard.press('h');
    await wall.getByRole('textbox', { name: /Answer for Carla/ }).fill('Lo veo contigo');
    await wall.keyboard.press('Enter');
    await expect(desk.getByRole('log')).toContainText('answered: Lo veo contigo');
    await expect(wall.getByRole('region', { name: 'Alerts' }).getByRole('button')).toHaveCount(0);
    await picture(wall, 'wall-flag-answered');
  });

  await test.step('a whisper that came after the watch shows on the tile', async () => {
    await wall.keyboard.press('Escape');
    await expect(desk.getByText(/Marta.* is watching/)).toHaveCount(0);
    await whisperBack(desk, 'Gracias');
    await expect(tiles(wall).filter({ has: wall.getByRole('img', { name: 'Unread whisper' }) })).toHaveCount(
      1,
    );
    await picture(wall, 'wall-unread');
  });

  await test.step('the supervisor takes over, and hands back to whom she took it from', async () => {
    await tiles(wall)
      .filter({ has: wall.getByRole('img', { name: 'Unread whisper' }) })
      .getByRole('button')
      .click();
    await expect(wall.getByText(/You have been watching since/)).toBeVisible();
    await wall.keyboard.press('t');
    await expect(chat.answering).toContainText('Marta');
    await expect(wall.getByText('You have the turn', { exact: true })).toBeVisible();
    await wall.keyboard.press('F8');
    const dialog = wall.getByRole('dialog');
    await expect(dialog.getByRole('combobox')).toHaveValue(daniel.rep);
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await takeByKey(desk);
    await expect(desk.getByText('You have the turn', { exact: true })).toBeVisible();
    await expect(chat.answering).toContainText('Carla');
  });

  for (const secret of ['Son 70', 'credit above my limit', 'Lo veo contigo']) {
    await expect(chat.log).not.toContainText(secret);
  }
});

test('Lana asks a supervisor instead of passing on, and says what the supervisor gives her', async ({
  openWindow,
}) => {
  const wall = await openWindow({ language: 'en' });
  await signIn(wall, 'marta.ec');
  const chat = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1001',
    language: 'es',
  });
  await chat.say(daniel.cancel);
  await chat.hear(daniel.askedWhatChanged);
  await chat.say('xyzzy');
  await chat.hear(/no le gustaría perder/);
  await chat.say('xyzzy');
  await chat.hear(/Prefiere que le pase/);
  await chat.say('no');
  await chat.hear(/Como usted prefiera/);
  await chat.say('xyzzy');
  await expect(chat.log.locator('.ai').filter({ hasText: /Prefiere que le pase/ })).toHaveCount(2);
  await chat.say('xyzzy');
  await chat.hear(/lo confirmo con una persona/);

  await expect(tiles(wall).first()).toContainText('Lana asks for help: she is not sure');
  await expectUsableInBoth(wall, 'wall-help');
  await wall.keyboard.press('n');
  await expect(wall.getByRole('heading', { name: /Lana asks for help/ })).toBeVisible();
  await wall.keyboard.press('e');
  await wall.getByRole('textbox', { name: 'What Lana will say' }).fill('¿Qué programas ve usted en casa?');
  await expectUsableInBoth(wall, 'wall-help-answer');
  await wall.keyboard.press('Enter');
  await chat.hear(/Qué programas ve usted en casa/);
  await expect(chat.answering).toContainText('Lana');
  await expect(tiles(wall).first()).toContainText('In progress');
});

test('a supervisor sends what a rep has to somebody else', async ({ openWindow }) => {
  const chat = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1002',
    language: 'es',
  });
  await chat.say('hola');
  await chat.hear(/Lana/);
  const wall = await openWindow({ language: 'en' });
  await signIn(wall, 'marta.ec');
  await tiles(wall).first().getByRole('button').focus();
  await wall.keyboard.press('Enter');
  await expect(wall.getByText(/You have been watching since/)).toBeVisible();
  await wall.keyboard.press('r');
  await wall.getByRole('textbox', { name: 'Note' }).fill('Quiere hablar del reclamo');
  await wall.keyboard.press('Enter');
  await expect(chat.answering).toContainText('Esperando a una persona');
  await expect(tiles(wall).first()).toContainText('Needs a decision');
});

test('what is whispered on the wall while the connection is gone arrives once, or is shown as unsent', async ({
  backend,
  openWindow,
}) => {
  const { conversationId } = await writeAsCustomer(backend.url, 'EC-1001', daniel.wantsPerson);
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, daniel.rep, `/conversations/${conversationId}`);
  await takeByKey(desk);
  await expect(desk.getByText('You have the turn', { exact: true })).toBeVisible();
  const wall = await openWindow({ language: 'en' });
  const words = await interceptWords(wall);
  await signIn(wall, 'marta.ec');
  const whisper = wall.getByRole('textbox', { name: /Whisper/ });

  await test.step('offline it waits where it will stand, and outlives the page', async () => {
    await tiles(wall).first().getByRole('button').click();
    await expect(wall.getByText(/You have been watching since/)).toBeVisible();
    words.lose();
    await wall.keyboard.press('w');
    await whisper.fill('Ofrécele el plan Plus');
    await wall.keyboard.press('Enter');
    await expect(wall.getByRole('log')).toContainText('Ofrécele el plan Plus');
    await expect(wall.getByText('1 message waits to be sent.', { exact: false })).toBeVisible();
    await wall.keyboard.press('w');
    await whisper.pressSequentially('Y despu');
    await picture(wall, 'wall-whisper-waiting');
    await wall.reload();
    words.letThrough();
    await expect(desk.getByRole('log')).toContainText('Ofrécele el plan Plus');
    await expect(wall.getByText('to be sent', { exact: false })).toBeHidden();
  });

  await test.step('what was being written is gone on with; an answer that was lost doubles nothing', async () => {
    await tiles(wall).first().getByRole('button').click();
    await expect(wall.getByText(/You have been watching since/)).toBeVisible();
    await wall.keyboard.press('w');
    await expect(whisper).toHaveValue('Y despu');
    words.loseAnswers();
    await whisper.pressSequentially('és el descuento');
    await wall.keyboard.press('Enter');
    await expect(desk.getByRole('log')).toContainText('Y después el descuento');
    words.letThrough();
    await expect(wall.getByText('You · Whisper', { exact: false })).toHaveCount(0);
    expect(await whispers(backend, conversationId)).toEqual([
      'Ofrécele el plan Plus',
      'Y después el descuento',
    ]);
  });

  await test.step('what came too late is shown as unsent, to be thrown away', async () => {
    words.lose();
    await wall.keyboard.press('w');
    await whisper.fill('Espera, no cierres');
    await wall.keyboard.press('Enter');
    await expect(wall.getByText('1 message waits to be sent.', { exact: false })).toBeVisible();
    await finishByKey(desk);
    await expect(wall.getByText('The conversation has ended.')).toBeVisible();
    words.letThrough();
    await expect(wall.getByText('1 message was not sent.', { exact: false })).toBeVisible();
    await expect(wall.getByRole('log')).toContainText('Not sent');
    await expectUsableInBoth(wall, 'wall-whisper-unsent');
    await wall.getByRole('button', { name: 'Discard' }).click();
    await expect(wall.getByRole('log')).not.toContainText('Espera, no cierres');
    await expect(wall.getByText('not sent', { exact: false })).toBeHidden();
    expect(await whispers(backend, conversationId)).toHaveLength(2);
  });
});

async function whispers(backend: Backend, conversationId: string): Promise<readonly string[]> {
  const events = await (await openApi(backend, 'marta.ec')).events(conversationId);
  return events.flatMap((event) => (event.type === 'whisper-sent' ? [event.text] : []));
}

async function whisperBack(desk: Page, text: string): Promise<void> {
  await desk.keyboard.press('Alt+u');
  await desk.getByRole('textbox', { name: /Whisper/ }).fill(text);
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('log')).toContainText(text);
}
