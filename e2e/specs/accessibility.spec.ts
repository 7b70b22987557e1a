import { openChat, signIn, takeByKey } from '../fixtures/screens.ts';
import { expect, test } from '../fixtures/test.ts';
import { told } from '../fixtures/told.ts';
import { expectUsable } from '../fixtures/usable.ts';

/** Both themes and every language; which colours go with which words makes no difference. */
const runs = [
  { theme: 'light', language: 'es', words: told[0] },
  { theme: 'dark', language: 'pt-BR', words: told[1] },
  { theme: 'light', language: 'en', words: told[2] },
] as const;

const loading = /^(Loading|Cargando|Carregando)$/;

/** The further screens that each looks at, reached from the bar. */
const seenBy = {
  wall: ['/trust'],
  operations: ['/models', '/learning', '/health', '/load', '/sessions', '/union'],
  knowledge: [],
  union: [],
} as const satisfies Record<string, readonly string[]>;

for (const { theme, language, words } of runs) {
  test(`every screen can be used by everyone: ${theme}, ${language}`, async ({ openWindow }) => {
    if (words === undefined) throw new Error(`Nothing is told in ${language}.`);
    const { country, rep } = words;
    const name = (screen: string): string => `${screen}-${theme}-${language}`;
    const open = () => openWindow({ language, theme });
    const customer = await open();
    const desk = await open();

    await test.step('signing in', async () => {
      await desk.goto('/');
      await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
      await expectUsable(desk, name('sign-in'));
    });

    await test.step('the empty desk', async () => {
      await signIn(desk, rep);
      await expect(desk.getByRole('navigation')).toBeVisible();
      await expectUsable(desk, name('desk-empty'));
    });

    await test.step('the customer’s page', async () => {
      await customer.goto('/chat');
      await expect(customer.getByRole('listitem').first()).toBeVisible();
      await expectUsable(customer, name('chat-choose'));
      const chat = await openChat(customer, { country, account: `${country}-1001`, language });
      await chat.say(words.cancel);
      await chat.hear(words.askedWhatChanged);
      await chat.say(words.watches);
      await chat.hear(/89[.,]90/);
      await expectUsable(customer, name('chat'));
      await customer.setViewportSize({ width: 390, height: 844 });
      await expectUsable(customer, name('chat-phone'));
    });

    await test.step('the desk with a conversation', async () => {
      await desk.getByRole('navigation').getByRole('link').first().click();
      await expect(desk.getByRole('article').filter({ hasText: /89[.,]90/ })).toBeVisible();
      await takeByKey(desk);
      await expect(desk.getByRole('textbox', { name: /Daniel/ })).toBeVisible();
      await expectUsable(desk, name('desk'));
      await desk.setViewportSize({ width: 1100, height: 700 });
      await expectUsable(desk, name('desk-small'));
      await desk.setViewportSize({ width: 1440, height: 900 });
      await desk.keyboard.press('Control+k');
      await expect(desk.getByRole('dialog')).toBeVisible();
      await expectUsable(desk, name('palette'));
      await desk.keyboard.press('Escape');
      await expect(desk.getByRole('dialog')).toBeHidden();
      await desk.keyboard.press('F8');
      await expect(desk.getByRole('dialog')).toBeVisible();
      await expectUsable(desk, name('hand-over'));
    });

    for (const [screen, user] of [
      ['wall', { EC: 'marta.ec', BR: 'renato.br', TT: 'curtis.tt' }[country as 'EC' | 'BR' | 'TT']],
      ['operations', 'operations'],
      ['knowledge', 'curator'],
      ['union', 'delegate'],
    ] as const) {
      await test.step(screen, async () => {
        const page = await open();
        await signIn(page, user);
        await expect(page.getByRole('main')).toBeVisible();
        await expectUsable(page, name(screen));
        const others = page.getByRole('banner').getByRole('navigation').getByRole('link');
        for (const path of seenBy[screen]) {
          await others.and(page.locator(`[href="${path}"]`)).click();
          await expect(page).toHaveURL(new RegExp(`${path}$`));
          await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
          await expect(page.getByRole('status').filter({ hasText: loading })).toHaveCount(0);
          await expectUsable(page, `${screen}${path.replace('/', '-')}-${theme}-${language}`);
        }
      });
    }
  });
}
