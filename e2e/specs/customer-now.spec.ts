import { openChat, openNext, signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';

test('a rep sees that the customer is in another conversation as well', async ({ openWindow }) => {
  const daniel = { country: 'EC', account: 'EC-1001', language: 'es' } as const;
  const first = await openChat(await openWindow({ language: 'es' }), daniel);
  const second = await openChat(await openWindow({ language: 'es' }), daniel);
  await second.say('Hola, ¿cuándo vence mi factura?');
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, 'carla.ec');
  await first.say('Quiero cancelar el servicio');
  await first.hear(/qué cambió/i);
  await first.askForPerson();
  await openNext(desk);
  await desk.keyboard.press('F9');
  const account = desk.getByRole('region', { name: 'Account' });
  await expect(account.getByText('also on web chat')).toBeVisible();
  await picture(desk, 'customer-now');
});
