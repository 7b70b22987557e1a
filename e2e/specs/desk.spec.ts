import type { Page } from '@playwright/test';
import type { Language } from '../../shared/language.ts';
import { openApi } from '../fixtures/api.ts';
import { startBackend } from '../fixtures/backend.ts';
import { type Chat, finishByKey, openChat, openNext, signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { startBedrock, type BedrockRequest } from '../stand-ins/bedrock.ts';

/** The rep takes the first conversation that waits. */
async function takes(desk: Page): Promise<void> {
  await openNext(desk);
  await desk.keyboard.press('F9');
  await expect(desk.getByRole('status').getByText('You have the turn')).toBeVisible();
}

async function served(
  openWindow: (look: { readonly language: Language; readonly theme?: 'light' | 'dark' }) => Promise<Page>,
  theme: 'light' | 'dark' = 'light',
): Promise<{ readonly chat: Chat; readonly desk: Page }> {
  const customer = { country: 'EC', account: 'EC-1001', language: 'es' } as const;
  const chat = await openChat(await openWindow({ language: 'es' }), customer);
  const desk = await openWindow({ language: 'en', theme });
  await signIn(desk, 'carla.ec');
  await chat.say('Quiero cancelar el servicio');
  await chat.hear(/qué cambió/i);
  await chat.askForPerson();
  await takes(desk);
  return { chat, desk };
}

test('a rep serves a customer by keyboard: snippets, a draft that goes on, the playbook, a note, one key to finish', async ({
  backend,
  openWindow,
}) => {
  const api = await openApi(backend, 'carla.ec');
  const { chat, desk } = await served(openWindow);
  const composer = desk.getByRole('textbox', { name: 'Message to Daniel' });
  const next = desk.getByRole('region', { name: 'Next' });
  const playbook = desk.getByRole('region', { name: /^Playbook/ });

  await test.step('suggestions are told in the desk’s language, with the reply in the customer’s', async () => {
    await expect(next.getByRole('listitem').first()).toContainText('Greet them and take it from here');
    await picture(desk, 'desk-suggestions');
  });

  await test.step('a snippet is called by its name and filled from the account', async () => {
    await composer.focus();
    await desk.keyboard.type(';bi');
    await expect(desk.getByRole('option', { name: /bill/ })).toContainText('128,90');
    await picture(desk, 'desk-snippets');
    await desk.keyboard.press('Enter');
    await expect(composer).toHaveValue(
      /Su factura de este mes es de \$128,90 y vence el \d+ de \w+ de \d{4}\./,
    );
    await desk.keyboard.press('Enter');
    await chat.hear(/128,90/);
  });

  await test.step('a snippet of one’s own, kept and used', async () => {
    await desk.keyboard.press('Alt+s');
    const dialog = desk.getByRole('dialog', { name: 'Snippets' });
    await dialog.getByLabel('Name').fill('calma');
    await dialog.getByLabel('Text').fill('Sin apuro, {name}: aquí espero.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByRole('button', { name: 'Edit calma' })).toBeVisible();
    await picture(desk, 'desk-snippet-dialog');
    await desk.keyboard.press('Escape');
    await composer.focus();
    await desk.keyboard.type('/cal');
    await desk.keyboard.press('Tab');
    await expect(composer).toHaveValue('Sin apuro, Daniel: aquí espero.');
    await composer.fill('');
  });

  await test.step('the draft goes on from what is typed, whatever its accents, and is never put in unasked', async () => {
    await composer.focus();
    await desk.keyboard.type('sin apuro');
    await expect(desk.getByText('There is a draft')).toBeAttached();
    await expect(composer).toHaveValue('sin apuro');
    await picture(desk, 'desk-ghost');
    await desk.keyboard.press('Tab');
    await expect(composer).toHaveValue('sin apuro, Daniel: aquí espero.');
    await composer.fill('sin apuro, ');
    await desk.keyboard.press('Escape');
    await expect(composer).toHaveValue('sin apuro, ');
    await desk.keyboard.type('Daniel');
    await expect(composer).toHaveValue('sin apuro, Daniel');
    await composer.fill('');
  });

  await test.step('the current step is said with a key, and ticks itself once it was', async () => {
    const step = playbook.getByRole('checkbox', { name: /Ask what changed/ });
    await expect(step).toHaveAttribute('aria-checked', 'false');
    const thanks = playbook.getByRole('checkbox', { name: /Acknowledge the years/ });
    if ((await thanks.getAttribute('aria-checked')) === 'false') await desk.keyboard.press('Alt+t');
    await expect(thanks).toHaveAttribute('aria-checked', 'true');
    await expect(playbook.getByRole('button', { name: /^Insert .*Ask what changed/ })).toBeVisible();
    await desk.keyboard.press('Alt+i');
    await expect(composer).toHaveValue(/qué cambió/);
    await desk.keyboard.press('Enter');
    await expect(step).toHaveAttribute('aria-checked', 'true');
  });

  await test.step('another is ticked by hand', async () => {
    await desk.keyboard.press('Alt+t');
    await expect(playbook.getByRole('checkbox', { checked: true })).not.toHaveCount(0);
    await picture(desk, 'desk-playbook');
  });

  await test.step('a note is written with a key; the customer does not see it', async () => {
    await desk.keyboard.press('Alt+n');
    await desk
      .getByRole('textbox', { name: /Note for colleagues/ })
      .fill('Prefiere que le escriban por la tarde');
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('Note from Carla')).toBeVisible();
    await expect(chat.log).not.toContainText('Prefiere que le escriban');
    await desk.keyboard.press('Alt+n');
    await expect(composer).toBeFocused();
  });

  await test.step('the ending is Ecuador’s, told in the desk’s language, and one key finishes', async () => {
    const ending = desk.getByRole('combobox', { name: 'Outcome' });
    await expect(
      ending.getByRole('option', { name: 'Cancellation registered with a balance due' }),
    ).toBeAttached();
    await ending.selectOption({ label: 'Undecided' });
    await picture(desk, 'desk-wrap-up');
    await finishByKey(desk);
    await expect(desk.getByRole('status').getByText('Closed')).toBeVisible();
    await expect.poll(closing).toMatchObject({ disposition: 'undecided' });
  });

  async function closing() {
    const id = decodeURIComponent(desk.url().split('/').at(-1) ?? '');
    return (await api.events(id)).find(({ type }) => type === 'conversation-closed');
  }
});

test('a colleague without the turn reads along and leaves a note', async ({ openWindow }) => {
  const { desk } = await served(openWindow, 'dark');
  const supervisor = await openWindow({ language: 'en' });
  await signIn(supervisor, 'marta.ec');
  await supervisor.goto(new URL(desk.url()).pathname);
  await expect(supervisor.getByText('Carla Benítez has the turn').first()).toBeVisible();
  await supervisor.keyboard.press('Alt+n');
  await supervisor.getByRole('textbox', { name: /Note for colleagues/ }).fill('Ya llamó ayer');
  await supervisor.keyboard.press('Enter');
  await expect(desk.getByText('Ya llamó ayer')).toBeVisible();
  await picture(desk, 'desk-dark-note');
});

const translations: Readonly<Record<string, string>> = {
  'Quero falar com uma pessoa, por favor': 'Quiero hablar con una persona, por favor',
  'Minha fatura veio com um valor estranho': 'Mi factura vino con un valor extraño',
  'Ya reviso su factura, un momento por favor': 'Já estou conferindo a sua fatura, um momento por favor',
};

/** Translates what it knows; as Lana it says little. */
function translator({ body }: BedrockRequest) {
  const said =
    body.messages
      .at(-1)
      ?.content.map(({ text = '' }) => text)
      .join('') ?? '';
  const isTranslation = body.system?.some(({ text }) => text.startsWith('You translate')) === true;
  const text = isTranslation ? (translations[said] ?? said) : 'Claro, vou olhar a sua fatura.';
  return { kind: 'says', text } as const;
}

test('a customer’s words are translated as they come, and the reply before it is sent', async ({
  browser,
}) => {
  const bedrock = await startBedrock(translator);
  const backend = await startBackend({
    FARO_MODEL: 'bedrock',
    FARO_BEDROCK_URL: bedrock.url,
    FARO_BEDROCK_KEY: 'key',
  });
  const context = await browser.newContext({ baseURL: backend.url, reducedMotion: 'reduce' });
  try {
    const customer = { country: 'EC', account: 'EC-1001', language: 'pt-BR' } as const;
    const chat = await openChat(await context.newPage(), customer);
    const desk = await context.newPage();
    await desk.setViewportSize({ width: 1440, height: 900 });
    await desk.addInitScript(() => localStorage.setItem('faro-language', 'es'));
    await signIn(desk, 'carla.ec');
    const row = desk
      .getByRole('navigation', { name: 'Conversaciones' })
      .getByRole('link', { name: /Daniel/ });
    await chat.say('Minha fatura veio com um valor estranho');
    await chat.hear(/vou olhar/);
    await chat.askForPerson();
    await expect(row).toContainText('Pidió una persona');
    await openNext(desk);
    await desk.keyboard.press('F9');
    await expect(desk.getByRole('status').getByText('Tienes el turno')).toBeVisible();
    await expect(desk.getByText('Mi factura vino con un valor extraño')).toBeVisible();
    await expect(desk.getByText('Traducción de amazon.nova-lite-v1:0')).toBeVisible();
    const composer = desk.getByRole('textbox', { name: /Daniel/ });
    await composer.fill('Ya reviso su factura, un momento por favor');
    await desk.keyboard.press('Alt+l');
    await expect(desk.getByText('Já estou conferindo a sua fatura')).toBeVisible();
    await expect(composer).toHaveValue('Ya reviso su factura, un momento por favor');
    await picture(desk, 'desk-translation');
    await desk.keyboard.press('Alt+l');
    await expect(composer).toHaveValue('Já estou conferindo a sua fatura, um momento por favor');
    await composer.press('Enter');
    await chat.hear(/conferindo a sua fatura/);
    await expect(chat.log).not.toContainText('extraño');
  } finally {
    await context.close();
    await backend.close();
    await bedrock.close();
  }
});

test('with the embedded model the desk says that it does not translate', async ({ openWindow }) => {
  const customer = { country: 'EC', account: 'EC-1001', language: 'pt-BR' } as const;
  const chat = await openChat(await openWindow({ language: 'pt-BR' }), customer);
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, 'carla.ec');
  await chat.say('Quero falar com uma pessoa, por favor');
  await chat.hear(/pessoa/);
  await takes(desk);
  await expect(desk.getByText(/Translation needs a language model/)).toBeVisible();
  await picture(desk, 'desk-no-translation');
});
