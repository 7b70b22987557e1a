import type { Locator, Page } from '@playwright/test';
import { writeAsCustomer } from '../fixtures/api.ts';
import { finishByKey, openChat } from '../fixtures/screens.ts';
import { expect, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';
import { expectUsable, expectUsableInBoth } from '../fixtures/usable.ts';

/** More presses of Tab than any screen has places. */
const enough = 120;

/** Presses Tab until the control has the focus, seeing it on the way. */
async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  await expect(control).toBeVisible();
  for (let press = 0; press < enough; press += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return expectFocus(page);
    await page.keyboard.press(key);
  }
  throw new Error(`No ${key} leads to ${control.toString()}.`);
}

/** Something has the focus, and it can be seen that it has. */
async function expectFocus(page: Page): Promise<void> {
  const focus = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'lost';
      return element.matches(':focus-visible') ? 'seen' : `not seen: ${element.outerHTML.slice(0, 120)}`;
    });
  await expect.poll(focus).toBe('seen');
}

async function enter(page: Page, user: string): Promise<void> {
  await page.goto('/');
  await tabTo(page, page.getByLabel('User'));
  await page.keyboard.type(user);
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type('faro-demo');
  await page.keyboard.press('Enter');
}

/** A dialog takes the focus, closes with Escape and leaves the focus somewhere. */
async function opensAndCloses(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog');
  await expect(dialog, key).toBeVisible();
  await expect(dialog.locator(':focus'), key).toHaveCount(1);
  await expectUsable(page, `keyboard-${key}`);
  await page.keyboard.press('Escape');
  await expect(dialog, key).toBeHidden();
  await expectFocus(page);
}

test('a rep works a conversation from sign-in to break without a mouse', async ({ openWindow }) => {
  const desk = await openWindow({ language: 'en' });
  const turn = desk.getByRole('status').getByText('You have the turn');
  const composer = desk.getByRole('textbox', { name: /Message to Daniel/ });

  await test.step('signs in and starts the shift', async () => {
    await enter(desk, daniel.rep);
    await tabTo(desk, desk.getByRole('button', { name: /Start shift/ }));
    await expectUsableInBoth(desk, 'keyboard-off-shift');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('meter', { name: /left/ })).toBeVisible();
  });

  const chat = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1001',
    language: 'es',
  });
  await chat.say(daniel.cancel);
  await chat.hear(daniel.askedWhatChanged);
  await chat.askForPerson();

  await test.step('opens the offer from the list and accepts it', async () => {
    const row = desk.getByRole('link', { name: /Daniel/ });
    await expect(row).toContainText('Offered to you');
    await tabTo(desk, row);
    await desk.keyboard.press('Enter');
    await tabTo(desk, desk.getByRole('button', { name: /^Accept/ }).last());
    await desk.keyboard.press('Enter');
    await expect(turn).toBeVisible();
    await expectFocus(desk);
  });

  await test.step('reads the transcript, is told new words once, and scrolling tells none again', async () => {
    await tabTo(desk, desk.getByTestId('virtuoso-scroller').last());
    const spoken = desk.getByRole('log').locator('[aria-live="polite"][aria-relevant="additions"]');
    await chat.say('¿Sigue ahí?');
    await expect(spoken.getByText(/¿Sigue ahí\?/)).toHaveCount(1);
    const before = await spoken.innerHTML();
    await desk.keyboard.press('Home');
    await desk.keyboard.press('End');
    expect(await spoken.innerHTML()).toBe(before);
    await expectFocus(desk);
  });

  await test.step('takes the draft, then the first suggestion', async () => {
    await desk.keyboard.press('/');
    await expect(composer).toBeFocused();
    await expect(desk.getByText('There is a draft')).toBeAttached();
    await desk.keyboard.press('Tab');
    await expect(composer).not.toHaveValue('');
    await desk.keyboard.press('Enter');
    await expect(composer).toHaveValue('');
    // What has only just changed its place is not run by the first press.
    await expect(async () => {
      await desk.keyboard.press('Alt+1');
      await expect(composer).not.toHaveValue('', { timeout: 2_000 });
    }).toPass();
    await expectFocus(desk);
  });

  await test.step('ticks a step and leaves a note', async () => {
    const ticked = desk.getByRole('region', { name: /^Playbook/ }).getByRole('checkbox', { checked: true });
    const before = await ticked.count();
    await desk.keyboard.press('Alt+t');
    await expect(ticked).not.toHaveCount(before);
    await desk.keyboard.press('Alt+n');
    await desk.keyboard.type('Prefiere la tarde');
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('Note from Carla')).toBeVisible();
    await desk.keyboard.press('Alt+n');
    await expect(composer).toBeFocused();
  });

  await test.step('every dialog takes the focus, closes with Escape and gives it back', async () => {
    for (const key of ['F8', 'Shift+F8', 'F7', 'Alt+s', 'Alt+r', 'Control+k', 'Control+Shift+F']) {
      await opensAndCloses(desk, key);
    }
  });

  await test.step('Tab goes through the screen in the order it is read', async () => {
    await desk.keyboard.press('Escape');
    await tabTo(desk, desk.getByRole('button', { name: 'With customers' }), 'Shift+Tab');
    const landmarks: string[] = [];
    for (let press = 0; press < enough && landmarks.at(-1) !== 'ASIDE'; press += 1) {
      const landmark = await desk.evaluate(
        () => document.activeElement?.closest('#root > div > header, nav, main, aside')?.tagName ?? '',
      );
      if (landmark !== landmarks.at(-1)) landmarks.push(landmark);
      await desk.keyboard.press('Tab');
    }
    expect(landmarks).toEqual(['HEADER', 'NAV', 'MAIN', 'ASIDE']);
    expect(await desk.evaluate(() => scrollY)).toBe(0);
    await expectUsableInBoth(desk, 'keyboard-focus');
  });

  await test.step('hands over to Lana, takes it back and closes with one key', async () => {
    await desk.keyboard.press('F8');
    await tabTo(desk, desk.getByLabel('What Lana should do'));
    await desk.keyboard.press('Control+a');
    await desk.keyboard.type('Despídete');
    await tabTo(desk, desk.getByRole('dialog').getByRole('button', { name: 'Hand over' }));
    await desk.keyboard.press('Enter');
    await expect(chat.answering).toContainText('Lana');
    await expect(desk.getByRole('dialog')).toBeHidden();
    await expect(desk.getByRole('button', { name: /^Take over/ }).first()).toBeVisible();
    await expectFocus(desk);
    await desk.keyboard.press('F9');
    await expect(turn).toBeVisible();
    await finishByKey(desk);
    await expect(desk.getByRole('status').getByText('Closed')).toBeVisible();
    await expectFocus(desk);
  });

  await test.step('takes a break', async () => {
    await tabTo(desk, desk.getByRole('banner').getByRole('button').first());
    await desk.keyboard.press('Enter');
    const meal = desk.getByRole('menuitem', { name: /meal/i });
    await expect(meal).toBeVisible();
    await tabTo(desk, meal, 'ArrowDown');
    await expectUsableInBoth(desk, 'keyboard-presence');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('button', { name: 'On a break' })).toBeVisible();
    await expectUsableInBoth(desk, 'keyboard-break');
    await expectFocus(desk);
  });
});

test('a supervisor watches, whispers and takes over without a mouse', async ({ backend, openWindow }) => {
  const wall = await openWindow({ language: 'en' });
  await enter(wall, 'marta.ec');
  await expect(wall.getByText('All calm')).toBeVisible();
  await writeAsCustomer(backend.url, 'EC-1001', 'hola');
  const tile = wall
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('button', { name: /Daniel/ });
  const watching = wall.getByText(/You have been watching since/);

  await test.step('opens a tile, and closing it leads back to the tile', async () => {
    await tabTo(wall, tile);
    await wall.keyboard.press('Enter');
    await expect(watching).toBeVisible();
    await expectFocus(wall);
    await wall.keyboard.press('Escape');
    await expect(watching).toBeHidden();
    await expect(tile).toBeFocused();
  });

  await test.step('whispers', async () => {
    await wall.keyboard.press('Enter');
    await expect(watching).toBeVisible();
    await tabTo(wall, wall.getByRole('button', { name: /^Whisper/ }));
    await wall.keyboard.press('Enter');
    await expect(wall.getByRole('textbox', { name: /Whisper/ })).toBeFocused();
    await wall.keyboard.type('Pregúntale por el plan');
    await wall.keyboard.press('Enter');
    await expect(wall.getByRole('log')).toContainText('Pregúntale por el plan');
    await expectUsableInBoth(wall, 'keyboard-watch');
    await expectFocus(wall);
  });

  await test.step('takes over, and goes on at the desk', async () => {
    await tabTo(wall, wall.getByRole('button', { name: /^Take/ }));
    await wall.keyboard.press('Enter');
    await expect(wall.getByText('You have the turn', { exact: true })).toBeVisible();
    await expectFocus(wall);
  });
});
