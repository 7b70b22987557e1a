import { readFileSync } from 'node:fs';
import type { ElectronApplication, Page } from '@playwright/test';
import { writeAsCustomer } from '../fixtures/api.ts';
import { launchDesktop } from '../fixtures/desktop.ts';
import { enterHere } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';
import type { Desktop } from '../stand-ins/electron/launch.ts';

test.describe('the desktop app', () => {
  let desktop: Desktop;
  let page: Page;

  test.beforeEach(async () => {
    desktop = await launchDesktop();
    page = await desktop.firstWindow();
  });

  test.afterEach(() => desktop.close());

  test('boots the backend and shows the desk', async () => {
    await enterHere(page, 'carla.ec');
    await expect(page.getByRole('navigation', { name: /Conversa/ })).toBeVisible();
    await picture(page, 'desktop');
    expect(await page.evaluate(() => Object.keys(window.faro ?? {}).toSorted())).toEqual([
      'backendUrl',
      'country',
      'notify',
      'onBackendState',
      'onOpenConversation',
      'platform',
      'setBadge',
    ]);
    expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
  });

  test('starts the backend again when it dies, and the desk goes on', async () => {
    await enterHere(page, 'carla.ec');
    const states = await page.evaluateHandle(() => {
      const seen: string[] = [];
      window.faro?.onBackendState(({ state }) => seen.push(state));
      return seen;
    });
    const url = await page.evaluate(() => window.faro?.backendUrl());
    process.kill(await backendPid(desktop), 'SIGKILL');
    await expect.poll(() => states.jsonValue()).toEqual(['ready', 'restarting', 'ready']);
    expect(await page.evaluate(() => window.faro?.backendUrl())).toBe(url);
    await writeAsCustomer(url ?? '', 'EC-1001', daniel.cancel);
    await expect(page.getByRole('navigation', { name: /Conversa/ })).toContainText('Daniel');
  });

  test('says that the backend died, and leads to its report', async () => {
    await enterHere(page, 'carla.ec');
    await desktop.evaluate(({ dialog, shell }) => {
      const told = globalThis as { asked?: string; shown?: string };
      dialog.showMessageBox = (async (asked: { message: string; detail?: string }) => {
        told.asked = asked.message;
        return { response: 1, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
      shell.showItemInFolder = (file) => {
        told.shown = file;
      };
    });
    process.kill(await backendPid(desktop), 'SIGABRT');
    const asked = () => desktop.evaluate(() => (globalThis as { asked?: string }).asked ?? '');
    const shown = () => desktop.evaluate(() => (globalThis as { shown?: string }).shown ?? '');
    await expect.poll(shown).toMatch(/report-.*\.txt$/);
    expect(await asked()).toMatch(/ended by itself/);
    expect(readFileSync(await shown(), 'utf8')).toContain('signal SIGABRT');
  });

  test('opens the conversation that a link names while it runs', async () => {
    await enterHere(page, 'carla.ec');
    await desktop.evaluate(({ app }) => {
      app.emit('second-instance', {}, ['faro', 'faro://conversation/c-unknown'], '');
    });
    await expect(page).toHaveURL(/\/conversations\/c-unknown$/);
  });

  test('lets a page go nowhere else', async () => {
    await desktop.evaluate(({ shell }) => {
      shell.openExternal = (address) => {
        (globalThis as { openedOutside?: string }).openedOutside = address;
        return Promise.resolve();
      };
    });
    const here = page.url();
    expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
    await page.evaluate(() => location.assign('https://example.com/'));
    await expect(page.getByRole('main')).toBeVisible();
    expect(page.url()).toBe(here);
    const opened = await desktop.evaluate(
      () => (globalThis as { openedOutside?: string }).openedOutside ?? 'nothing',
    );
    expect(opened).toBe('nothing');
  });

  test('opens the customer’s page in the person’s own browser', async () => {
    await desktop.evaluate(({ shell }) => {
      shell.openExternal = (address) => {
        (globalThis as { openedOutside?: string }).openedOutside = address;
        return Promise.resolve();
      };
    });
    await page.evaluate(async () => window.open(`${await window.faro?.backendUrl()}/chat`));
    const opened = () => desktop.evaluate(() => (globalThis as { openedOutside?: string }).openedOutside);
    await expect.poll(opened).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/chat$/);
  });
});

test('a link starts the desktop app, and is what it opens', async () => {
  const desktop = await launchDesktop('faro://conversation/c-unknown');
  const page = await desktop.firstWindow();
  await enterHere(page, 'carla.ec');
  await expect(page).toHaveURL(/\/conversations\/c-unknown$/);
  await desktop.close();
});

function backendPid(desktop: Pick<ElectronApplication, 'evaluate'>): Promise<number> {
  return desktop.evaluate(({ app }) => {
    const backend = app.getAppMetrics().find(({ serviceName }) => serviceName === 'faro-backend');
    if (backend === undefined) throw new Error('No backend is running.');
    return backend.pid;
  });
}
