import type { Page } from '@playwright/test';
import type { SignedIn } from '../../shared/wire/routes/session.ts';
import { startCompany, type Company } from '../../backend/testing/openid/company.ts';
import { startBackend, type Backend } from '../fixtures/backend.ts';
import { launchDesktop } from '../fixtures/desktop.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { expectUsableInBoth } from '../fixtures/usable.ts';

const people = {
  elena: { name: 'Elena Paz', roles: ['Agents'], countries: ['EC'], locale: 'es-EC' },
  oscar: { name: 'Óscar Luna', roles: ['Operations'], countries: ['EC'], locale: 'en' },
  nadie: { name: 'Nadie', roles: ['Visitors'], countries: ['EC'], locale: 'es' },
};

let company: Company;
test.beforeEach(async () => {
  company = await startCompany(people);
});
test.afterEach(() => company.close());

const settings = () => ({
  FARO_SIGN_IN: 'openid',
  FARO_OPENID_ISSUER: company.issuer,
  FARO_OPENID_CLIENT_ID: company.clientId,
  FARO_OPENID_CLIENT_SECRET: company.clientSecret,
  FARO_OPENID_NAME: 'Andina',
  FARO_OPENID_ROLES: 'Agents=rep,Operations=operations',
});

/** Signs in on the company's own pages, and lets Faro know who it was. */
async function signInAtCompany(page: Page, login: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(login);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** The provider's pages would fetch a font from elsewhere. */
async function stayHere(page: Page): Promise<Page> {
  await page.context().route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  return page;
}

const comeIn = (page: Page) =>
  page.getByRole('button', { name: /^(Sign in with|Entrar com|Entrar con) Andina$/ });

test.describe('in a browser', () => {
  let backend: Backend;
  test.use({
    backend: async ({}, use) => {
      backend = await startBackend(settings());
      await use(backend);
      await backend.close();
    },
  });

  test('people come in through their company, with its role and country, and are cut off from there', async ({
    openWindow,
  }) => {
    const page = await stayHere(await openWindow({ language: 'es' }));
    await page.goto('/desk');
    await comeIn(page).click();
    await expect(page.getByRole('alert')).toContainText('no responde');
    await company.open(backend.url);
    await expectUsableInBoth(page, 'company-sign-in');
    await comeIn(page).click();
    await signInAtCompany(page, 'elena');
    await expect(page).toHaveURL(`${backend.url}/desk`);
    await expect(page.getByRole('navigation', { name: /Conversa/ })).toBeVisible();
    const { person } = await sessionOf(page);
    expect(person).toMatchObject({ id: 'elena', name: 'Elena Paz', role: 'rep', countries: ['EC'] });

    const atCompany = await page.context().newPage();
    await atCompany.goto(`${company.issuer}/session/end`);
    await atCompany.getByRole('button', { name: /Yes, sign me out/ }).click();
    await expect(comeIn(page)).toBeVisible();
    await expect(page.getByText('Tu sesión venció')).toBeVisible();
  });

  test('operations end all that somebody has open', async ({ openWindow }) => {
    await company.open(backend.url);
    const rep = await stayHere(await openWindow({ language: 'pt-BR', theme: 'dark' }));
    await rep.goto('/');
    await expect(comeIn(rep)).toBeVisible();
    await picture(rep, 'company-sign-in-dark');
    await comeIn(rep).click();
    await signInAtCompany(rep, 'elena');
    await expect(rep.getByRole('navigation', { name: /Conversa/ })).toBeVisible();
    const operations = await stayHere(await openWindow({ language: 'en' }));
    await operations.goto('/');
    await comeIn(operations).click();
    await signInAtCompany(operations, 'oscar');
    await expect(operations).toHaveURL(`${backend.url}/`);
    await expect(operations.getByText('Óscar Luna')).toBeVisible();

    await operations.getByRole('link', { name: 'Sessions' }).click();
    await expect(operations.getByRole('heading', { name: '2 people are signed in' })).toBeVisible();
    const elena = operations.getByRole('row', { name: /^Elena Paz/ });
    await expect(elena).toContainText('Customer care');
    await expect(elena).toContainText('Ecuador');
    await expectUsableInBoth(operations, 'sessions');
    await operations.getByRole('textbox', { name: 'Find by name or user' }).fill('PAZ');
    await expect(operations.getByRole('row', { name: /Óscar Luna/ })).toBeHidden();
    const end = operations.getByRole('button', { name: 'End sessions: Elena Paz' });
    const dialog = operations.getByRole('dialog', { name: 'End the sessions of Elena Paz?' });

    await end.press('Enter');
    await expect(dialog.getByRole('button', { name: 'Leave them open' })).toBeFocused();
    await expectUsableInBoth(operations, 'sessions-confirm');
    await operations.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(end).toBeFocused();

    await end.press('Enter');
    await operations.route('**/api/people/elena/sessions', (route) => route.abort('connectionfailed'));
    await dialog.getByRole('button', { name: 'End sessions' }).press('Enter');
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expectUsableInBoth(operations, 'sessions-not-ended');
    await expect(rep.getByRole('navigation', { name: /Conversa/ })).toBeVisible();
    await operations.unroute('**/api/people/elena/sessions');
    await dialog.getByRole('button', { name: 'End sessions' }).press('Enter');
    await expect(operations.getByRole('status').getByText('1 session of Elena Paz was ended.')).toBeVisible();
    await expect(end).toBeHidden();
    await expect(comeIn(rep)).toBeVisible();
    await expectUsableInBoth(operations, 'sessions-ended');
  });

  test('whoever has no role there is told so, and what is missing', async ({ openWindow }) => {
    await company.open(backend.url);
    const page = await stayHere(await openWindow({ language: 'es' }));
    await page.goto('/');
    await comeIn(page).click();
    await signInAtCompany(page, 'nadie');
    await expect(page.getByRole('alert')).toContainText('roles');
    await expectUsableInBoth(page, 'company-sign-in-refused');
    await expect(page.getByLabel('Contraseña')).toBeHidden();
    expect(new URL(page.url()).hash).toBe('');
  });
});

test('the desktop app signs in through the person’s own browser', async ({ browser }) => {
  const desktop = await launchDesktop(undefined, settings());
  const page = await desktop.firstWindow();
  await desktop.evaluate(({ shell }) => {
    shell.openExternal = (address) => {
      (globalThis as { openedOutside?: string }).openedOutside = address;
      return Promise.resolve();
    };
  });
  await company.open((await page.evaluate(() => window.faro?.backendUrl())) ?? '');
  await comeIn(page).click();
  await expect(page.getByRole('status')).toBeVisible();
  const opened = () => desktop.evaluate(() => (globalThis as { openedOutside?: string }).openedOutside ?? '');
  await expect.poll(opened).toContain(`${company.issuer}/auth`);
  const own = await stayHere(await browser.newPage());
  await own.goto(await opened());
  await signInAtCompany(own, 'elena');
  await expect(own.getByText(/Go back to Faro|Vuelve a la ventana|Volte para a janela/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: /Conversa/ })).toBeVisible();
  await own.close();
  await desktop.close();
});

function sessionOf(page: Page): Promise<SignedIn> {
  return page.evaluate(
    () =>
      (JSON.parse(sessionStorage.getItem('faro-session') ?? '{}') as { state: { session: SignedIn } }).state
        .session,
  );
}
