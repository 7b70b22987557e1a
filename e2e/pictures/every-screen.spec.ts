import type { Page } from '@playwright/test';
import type { CountryCode } from '../../shared/countries/country.ts';
import { startShift, writeAsCustomer } from '../fixtures/api.ts';
import { enterHere, finishByKey, openChat, signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { told } from '../fixtures/told.ts';

const supervisors: Partial<Record<CountryCode, string>> = {
  EC: 'marta.ec',
  BR: 'renato.br',
  TT: 'curtis.tt',
};
const desktop = { width: 1440, height: 900 } as const;

for (const words of told) {
  const { country, language, rep } = words;
  const account = (number: number): string => `${country}-${1000 + number}`;

  /** Keeps the page as it is in both themes. */
  async function look(page: Page, name: string): Promise<void> {
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await picture(page, `${name}-${theme}-${language}`);
    }
  }

  test(`the desk, the wall, practice and the customer’s page in ${language}`, async ({
    backend,
    openWindow,
  }) => {
    const desk = await openWindow({ language });
    const page = await openWindow({ language });
    const wall = await openWindow({ language });
    const main = desk.getByRole('main');
    const elsewhere = (number: number, text: string) =>
      writeAsCustomer(backend.url, account(number), text, words);

    await test.step('before the shift', async () => {
      await desk.goto('/');
      await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
      await look(desk, 'sign-in');
      await enterHere(desk, rep);
      await expect(main).toBeVisible();
      await look(desk, 'desk-off-shift');
      await startShift(backend.url, rep);
      await look(desk, 'desk-empty');
    });

    await test.step('the customer’s page', async () => {
      await page.goto('/chat');
      await expect(page.getByRole('listitem').first()).toBeVisible();
      await look(page, 'chat-choose');
    });
    const chat = await openChat(page, { country, account: account(1), language });
    await chat.say(words.cancel);
    await chat.hear(words.askedWhatChanged);
    await chat.say(words.watches);
    await chat.hear(/89[.,]90/);
    await look(page, 'chat');
    await chat.askForPerson();
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page, 'chat-phone');

    await test.step('an offer', async () => {
      await expect(desk.getByRole('navigation').getByRole('link')).toBeVisible();
      await desk.keyboard.press('Alt+w');
      await expect(main.getByRole('button').first()).toBeVisible();
      await look(desk, 'desk-offer');
    });

    await test.step('a conversation', async () => {
      await desk.keyboard.press('F9');
      await expect(desk.getByRole('textbox', { name: /Daniel/ })).toBeVisible();
      await elsewhere(2, words.billRight);
      await elsewhere(3, words.wantsPerson);
      await look(desk, 'desk');
      await desk.setViewportSize({ width: 1100, height: 900 });
      await look(desk, 'desk-1100');
      await desk.setViewportSize(desktop);
      for (const [key, name] of [
        ['F8', 'hand-over'],
        ['Shift+F8', 'consult'],
        ['Alt+s', 'snippets'],
        ['Alt+r', 'call-back'],
        ['Control+k', 'palette'],
        ['?', 'keys'],
        ['F7', 'credit'],
      ] as const) {
        await desk.getByRole('log').click();
        await desk.keyboard.press(key);
        await expect(desk.getByRole('dialog')).toBeVisible();
        await look(desk, name);
        await desk.keyboard.press('Escape');
        await expect(desk.getByRole('dialog')).toBeHidden();
      }
      await desk.getByRole('textbox', { name: /Daniel/ }).focus();
      await desk.keyboard.press('F6');
      await desk.keyboard.press('Enter');
    });

    await test.step('the wall', async () => {
      await signIn(wall, supervisors[country] ?? '');
      await expect(wall.getByRole('main').getByRole('listitem').first()).toBeVisible();
      await look(wall, 'wall');
      await wall.keyboard.press('n');
      await expect(wall.getByRole('complementary').or(wall.getByRole('log')).first()).toBeVisible();
      await look(wall, 'wall-watch');
      await look(desk, 'desk-watched');
      await wall.keyboard.press('Escape');
    });

    await test.step('what has ended', async () => {
      await finishByKey(desk);
      await expect(desk.getByRole('textbox', { name: /Daniel/ })).toBeHidden();
      await look(desk, 'desk-closed');
      await desk.keyboard.press('Control+Shift+F');
      const search = desk.getByRole('dialog');
      await search.getByRole('combobox').first().fill('streaming');
      await expect(search.getByRole('listbox').getByRole('option').first()).toBeVisible();
      await look(desk, 'history');
      await desk.keyboard.press('Escape');
    });

    await test.step('practice', async () => {
      await desk.goto('/practice');
      await expect(desk.getByRole('combobox').first()).toBeVisible();
      await look(desk, 'practice-wish');
      await main.getByRole('button').last().click();
      await expect(desk.getByRole('log')).toBeVisible();
      await desk.keyboard.press('F9');
      await desk.getByRole('textbox').first().fill('137,53');
      await desk.keyboard.press('Enter');
      await look(desk, 'practice-desk');
      await desk
        .getByRole('button', { name: /^(End practice|Terminar la práctica|Encerrar o treino)$/ })
        .click();
      await expect(desk.getByRole('log')).toBeHidden();
      await look(desk, 'practice-debrief');
    });
  });

  test(`the screens beside them in ${language}`, async ({ backend, openWindow }) => {
    await writeAsCustomer(backend.url, account(1), words.cancel, words);
    await writeAsCustomer(backend.url, account(2), words.wantsPerson, words);
    for (const [user, paths] of [
      [rep, ['/union', '/knowledge']],
      [supervisors[country] ?? '', ['/trust']],
      ['operations', ['/models', '/learning', '/health', '/load', '/sessions', '/union']],
      ['curator', ['/knowledge']],
      ['delegate', ['/union']],
    ] as const) {
      const screen = await openWindow({ language });
      await screen.goto('/');
      await enterHere(screen, user);
      for (const path of paths) {
        await screen.goto(path);
        await expect(screen.getByRole('main')).toBeVisible();
        await screen.waitForLoadState('networkidle');
        await look(screen, `${user.replace(/\..*/, '')}${path.replace('/', '-')}`);
      }
    }
  });
}
