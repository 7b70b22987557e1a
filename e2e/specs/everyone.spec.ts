import type { Page } from '@playwright/test';
import { writeAsCustomer } from '../fixtures/api.ts';
import { expectReachable, expectStill, expectUncut, lengthenTexts } from '../fixtures/fit.ts';
import { openChat, openNext, signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';

/** What a page twice as large leaves of a window of 1440 x 900. */
const twiceAsLarge = { width: 720, height: 450 };

interface Work {
  readonly desk: Page;
  readonly customer: Page;
  readonly url: string;
}

/** The rep has Daniel, who wants to leave; somebody else waits. */
async function atWork({ desk, customer, url }: Work): Promise<void> {
  await signIn(desk, daniel.rep);
  const chat = await openChat(customer, { country: 'EC', account: 'EC-1001', language: 'es' });
  await chat.say(daniel.cancel);
  await chat.hear(daniel.askedWhatChanged);
  await chat.askForPerson();
  await openNext(desk);
  await desk.keyboard.press('F9');
  await expect(desk.getByRole('button', { name: /F8$/ }).first()).toBeVisible();
  await writeAsCustomer(url, 'EC-1003', daniel.wantsPerson);
}

async function watch(wall: Page): Promise<void> {
  await wall.getByRole('main').getByRole('listitem').first().getByRole('button').click();
  await expect(wall.getByRole('log')).toBeVisible();
}

test('words a third longer fit the desk and the wall, wide and narrow', async ({ backend, openWindow }) => {
  const desk = await openWindow({ language: 'es' });
  await atWork({ desk, customer: await openWindow({ language: 'es' }), url: backend.url });
  const wall = await openWindow({ language: 'es', theme: 'dark' });
  await signIn(wall, 'marta.ec');
  await lengthenTexts(desk);
  await lengthenTexts(wall);
  for (const [name, page] of [
    ['desk', desk],
    ['wall', wall],
  ] as const) {
    await page.reload();
    if (page === wall) await watch(wall);
    await expect(page.getByRole('log')).toBeVisible();
    for (const width of [1440, 1100]) {
      await test.step(`${name}, ${width} wide`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await picture(page, `longer-${name}-${width}`);
        await expectUncut(page);
        await expectReachable(page);
      });
    }
  }
});

test('at 200 % everything can be reached, and nothing moves for whoever wants it still', async ({
  backend,
  openWindow,
}) => {
  const desk = await openWindow({ language: 'es' });
  await desk.setViewportSize(twiceAsLarge);
  await desk.goto('/');
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await expectReachable(desk);
  await atWork({ desk, customer: await openWindow({ language: 'es' }), url: backend.url });

  await test.step('the desk', async () => {
    await picture(desk, 'large-desk');
    await expectUncut(desk);
    await expectReachable(desk);
    await expectStill(desk);
    await desk.keyboard.press('F8');
    await expect(desk.getByRole('dialog')).toBeVisible();
    await picture(desk, 'large-hand-over');
    await expectStill(desk);
    await desk.keyboard.press('Escape');
    await expect(desk.getByRole('dialog')).toBeHidden();
    await desk.getByRole('textbox').last().focus();
    await expect(desk.getByRole('textbox').last()).toBeInViewport();
    await picture(desk, 'large-desk-writing');
  });

  await test.step('the wall', async () => {
    const wall = await openWindow({ language: 'es' });
    await wall.setViewportSize(twiceAsLarge);
    await signIn(wall, 'marta.ec');
    await watch(wall);
    await picture(wall, 'large-wall');
    await expectReachable(wall);
    await expectStill(wall);
  });

  for (const [user, paths] of [
    ['operations', ['/models', '/learning', '/trust', '/health', '/union']],
    ['curator', ['/knowledge']],
    ['marta.ec', ['/practice', '/desk']],
  ] as const) {
    const page = await openWindow({ language: 'es' });
    await page.setViewportSize(twiceAsLarge);
    await signIn(page, user);
    for (const path of paths) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.getByRole('banner').or(page.getByRole('navigation')).first()).toBeVisible();
        await picture(page, `large${path.replace('/', '-')}`);
        await expectReachable(page);
      });
    }
  }
});
