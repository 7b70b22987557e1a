import type { Page } from '@playwright/test';
import { rep, wordsOf, writeConversation } from '../fixtures/long-conversation.ts';
import { enterHere } from '../fixtures/screens.ts';
import { expect, test } from '../fixtures/test.ts';

const lines = 3_000;

/** Keeps logs of conversations from arriving, as a slow line would, until they are let through. */
async function holdLogs(page: Page): Promise<{ readonly arrive: () => void }> {
  let held: (() => void)[] | null = [];
  await page.routeWebSocket(/\/socket\.io\//, (line) => {
    const backend = line.connectToServer();
    backend.onMessage((message) => {
      const isLog = /^43\d+\[/.test(String(message)) && String(message).includes('"conversation-opened"');
      if (isLog && held) held.push(() => line.send(message));
      else line.send(message);
    });
  });
  return {
    arrive() {
      for (const send of held ?? []) send();
      held = null;
    },
  };
}

test('a long conversation is there with its last lines at once, and stays where it is read once it is whole', async ({
  backend,
  openWindow,
}) => {
  await backend.stop();
  await writeConversation(backend.data, 'Beatriz', lines);
  await backend.restart();
  const page = await openWindow({ language: 'es' });
  const logs = await holdLogs(page);
  await page.goto('/desk');
  await enterHere(page, rep.user);
  await page.getByRole('link', { name: /Beatriz/ }).click();
  const transcript = page.getByRole('log');
  const line = (number: number) => transcript.getByText(wordsOf(number), { exact: true });
  await expect(line(lines)).toBeInViewport();

  // The reader goes up a little, and writes.
  await line(lines).hover();
  await page.mouse.wheel(0, -1_200);
  await expect(line(lines)).not.toBeInViewport();
  await page.getByRole('textbox').last().fill('Ya lo reviso');
  const read = transcript.getByText(/^Línea \d+:/).first();
  await expect(read).toBeInViewport();
  const words = (await read.textContent()) ?? '';
  const before = await transcript.getByText(words, { exact: true }).boundingBox();

  logs.arrive();
  const scroller = transcript.locator('[data-virtuoso-scroller]');
  const height = () => scroller.evaluate(({ scrollHeight }) => scrollHeight);
  await expect.poll(height).toBeGreaterThan(lines * 20);
  const after = await transcript.getByText(words, { exact: true }).boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? Infinity))).toBeLessThan(30);
  await expect(page.getByRole('textbox').last()).toHaveValue('Ya lo reviso');

  await expect(async () => {
    await scroller.evaluate((list) => list.scrollTo({ top: 0 }));
    await expect(line(1)).toBeInViewport({ timeout: 500 });
  }).toPass();
});
