import { io } from 'socket.io-client';
import { openSession, writeAsCustomer } from '../fixtures/api.ts';
import { signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';

/** More requests on the socket than one person may make in ten seconds. */
const flood = 1_000;

/** Asks too often in somebody's name, on a line of its own. */
async function askTooOften(url: string, user: string): Promise<void> {
  const socket = io(url, { auth: { token: await openSession(url, user) }, transports: ['websocket'] });
  const refused = new Promise((resolve) => socket.once('line-failed', resolve));
  for (let count = 0; count < flood; count += 1) socket.emit('follow-models', {});
  await refused;
  socket.disconnect();
}

const said = {
  es: 'Demasiados pedidos seguidos. Espera un momento.',
  'pt-BR': 'Pedidos demais em seguida. Espere um momento.',
  en: 'Too many requests in a row. Wait a moment.',
} as const;

for (const language of ['es', 'pt-BR', 'en'] as const) {
  test(`whose line asks too often reads so in ${language}, and has everything once that is over`, async ({
    backend,
    openWindow,
  }) => {
    await writeAsCustomer(backend.url, 'EC-1001', 'Quiero cancelar el servicio');
    const desk = await openWindow({ language });
    await signIn(desk, 'carla.ec');
    const row = desk.getByRole('link', { name: /Daniel/ });
    await expect(row).toBeVisible();
    await askTooOften(backend.url, 'carla.ec');
    await desk.reload();
    await expect(desk.getByText(said[language])).toBeVisible();
    await picture(desk, `line-${language}`);
    await expect(row).toBeVisible();
  });
}
