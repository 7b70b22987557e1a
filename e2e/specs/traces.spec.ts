import { startBackend } from '../fixtures/backend.ts';
import { openChat, signIn } from '../fixtures/screens.ts';
import { expect, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';
import { startCollector, type SentSpan } from '../stand-ins/opentelemetry.ts';

test('a customer’s words are followed from the channel until the desk has painted them', async ({
  browser,
}) => {
  const collector = await startCollector();
  const backend = await startBackend({ FARO_OTEL_URL: collector.url, FARO_OTEL_SHARE: '1' });
  const context = await browser.newContext({ baseURL: backend.url, locale: 'es-EC' });
  try {
    const desk = await context.newPage();
    await signIn(desk, daniel.rep);
    const chat = await openChat(await context.newPage(), {
      country: 'EC',
      account: 'EC-1001',
      language: 'es',
    });
    await chat.say(daniel.cancel);
    await desk.getByRole('link', { name: /Daniel/ }).click();
    await expect(desk.getByRole('log')).toContainText(daniel.cancel);
    await desk.bringToFront();
    await chat.say(daniel.watches);
    await expect(desk.getByRole('log')).toContainText(daniel.watches);

    const painted = (spans: readonly SentSpan[]) =>
      spans.some((span) => span.name === 'paint' && above(spans, span).includes('receive-message'));
    await collector.until(painted);
    const paints = collector.spans.filter(({ name }) => name === 'paint');
    for (const paint of paints) {
      expect(above(collector.spans, paint)[0]).toBe('publish');
      expect(paint.milliseconds).toBeLessThan(60_000);
    }
  } finally {
    await context.close();
    await backend.close();
    await collector.close();
  }
});

/** The names of what the span is part of, from its own parent up. */
function above(spans: readonly SentSpan[], { parent }: SentSpan): readonly string[] {
  const next = spans.find(({ spanId }) => spanId === parent);
  return next ? [next.name, ...above(spans, next)] : [];
}
