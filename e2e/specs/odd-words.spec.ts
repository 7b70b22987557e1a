import { openChat, signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';

const odd = [
  '<img src=x onerror="document.title=`run`"><script>document.title=`run`</script>',
  'مرحبا، أريد إلغاء الخدمة',
  '👩‍🚀🏳️‍🌈 \u202Eoirasrever\u202C',
];

test('whatever a customer writes is shown as words', async ({ openWindow }) => {
  const chat = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1001',
    language: 'es',
  });
  for (const [index, text] of odd.entries()) {
    await chat.say(text);
    await expect(chat.log.locator('.ai, .human, .answering')).not.toHaveCount(index);
  }
  const desk = await openWindow({ language: 'en' });
  // Tall enough for the whole transcript, which draws only what is in sight.
  await desk.setViewportSize({ width: 1440, height: 1600 });
  await signIn(desk, daniel.rep);
  await desk.getByRole('navigation').getByRole('link').first().click();
  for (const text of odd) {
    await expect(chat.log.getByText(text, { exact: true })).toBeVisible();
    await expect(desk.getByRole('article').getByText(text, { exact: true })).toBeVisible();
  }
  await expect(chat.page).not.toHaveTitle('run');
  await expect(desk).not.toHaveTitle('run');
  await picture(desk, 'desk-odd-words');
});
