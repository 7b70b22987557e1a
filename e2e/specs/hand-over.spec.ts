import { openApi } from '../fixtures/api.ts';
import { openChat, openNext, signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';

// A key does nothing in a place that has only just changed, so a suggestion's key is pressed again where nothing came.
test('a rep takes over, runs a suggestion with a key, and hands back to Lana, who finishes', async ({
  backend,
  openWindow,
}) => {
  const api = await openApi(backend, daniel.rep);
  const chat = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1001',
    language: 'es',
  });
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, daniel.rep);

  await test.step('the customer asks for a person midway', async () => {
    await chat.say(daniel.cancel);
    await chat.hear(daniel.askedWhatChanged);
    await chat.say(daniel.watches);
    await chat.hear(/89[.,]90/);
    await chat.askForPerson();
    await expect(chat.answering).toContainText('Esperando a una persona');
  });

  await test.step('the rep reads the briefing and accepts', async () => {
    const waiting = desk
      .getByRole('navigation', { name: 'Conversations' })
      .getByRole('link', { name: /Daniel/ });
    await expect(waiting).toContainText('Asked for a person');
    await desk.keyboard.press('Alt+w');
    await expect(desk.getByText('What they want')).toBeVisible();
    await picture(desk, 'desk-briefing');
    await desk.keyboard.press('F9');
    await expect(desk.getByText('You have the turn')).toBeVisible();
    await expect(chat.answering).toContainText('Carla');
  });

  const first = desk.getByRole('region', { name: 'Next' }).getByRole('listitem').first();
  const composer = desk.getByRole('textbox', { name: /Message to Daniel/ });

  await test.step('the rep greets with the first suggestion, taken by key', async () => {
    await expect(first).toContainText('Greet them');
    await picture(desk, 'desk-turn-taken');
    await expect(async () => {
      await desk.keyboard.press('1');
      await expect(composer).toHaveValue(/Daniel/, { timeout: 1_000 });
    }).toPass();
    await composer.press('Enter');
    await expect(chat.log.locator('.human')).toHaveCount(1);
  });

  await test.step('the customer agrees, and the rep runs the change that is now suggested first', async () => {
    await chat.say('Sí, me interesa Essential Plus');
    await expect(first).toContainText('Change to Essential Plus');
    const before = await effectsOf();
    await expect(async () => {
      await desk.keyboard.press('Alt+1');
      await expect.poll(effectsOf, { timeout: 3_000 }).toHaveLength(before.length + 1);
    }).toPass();
    await picture(desk, 'desk-suggestion-run');
  });

  await test.step('the rep takes the draft, and sends it', async () => {
    await composer.focus();
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Enter');
    await expect(chat.log.locator('.human')).toHaveCount(2);
  });

  await test.step('the rep hands back with a goal, and Lana finishes', async () => {
    const spoken = await chat.log.locator('.ai').count();
    await desk.keyboard.press('F8');
    await desk.getByLabel('What Lana should do').fill('Confirma lo acordado y despídete');
    await picture(desk, 'desk-hand-back');
    await desk.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await expect(chat.answering).toContainText('Lana');
    await expect.poll(() => chat.log.locator('.ai').count()).toBeGreaterThan(spoken);
    await chat.say(daniel.thanks);
    await expect.poll(() => chat.log.locator('.ai').count()).toBeGreaterThan(spoken + 1);
    await picture(desk, 'desk-handed-back');
    await picture(chat.page, 'chat-handed-back');
  });

  async function effectsOf() {
    const [row] = await api.conversations();
    const events = row ? await api.events(row.id) : [];
    return events.filter(({ type }) => type === 'effect-done');
  }
});

test('a supervisor watches openly, whispers, and takes over', async ({ openWindow }) => {
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
  await expect(desk.getByText('You have the turn')).toBeVisible();

  const wall = await openWindow({ language: 'en' });
  await signIn(wall, 'marta.ec');
  await wall.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await expect(wall.getByText(/You have been watching since/)).toBeVisible();
  await expect(desk.getByText(/Marta.* is watching/).first()).toBeVisible();

  const secret = 'Ofrécele el plan menor';
  await wall.keyboard.press('w');
  await wall.getByRole('textbox').fill(secret);
  await wall.keyboard.press('Enter');
  await expect(desk.getByRole('log')).toContainText(secret);
  await picture(wall, 'wall-watching');

  await wall.getByRole('button', { name: /Take the turn/ }).click();
  await expect(chat.answering).toContainText('Marta');
  await expect(desk.getByText(/Marta.* has the turn/).first()).toBeVisible();
  await expect(chat.log).not.toContainText(secret);
});
