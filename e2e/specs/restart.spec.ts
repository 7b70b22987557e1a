import { openApi } from '../fixtures/api.ts';
import { openChat, signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { daniel } from '../fixtures/told.ts';

test('a backend killed in mid-conversation loses no line and doubles none', async ({
  backend,
  openWindow,
}) => {
  const chat = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1001',
    language: 'es',
  });
  const desk = await openWindow({ language: 'en' });
  await signIn(desk, daniel.rep);
  await chat.say(daniel.cancel);
  await chat.hear(daniel.askedWhatChanged);
  await desk.getByRole('link', { name: /Daniel/ }).click();
  await expect(desk.getByRole('log')).toContainText(daniel.cancel);

  await backend.kill();
  await expect(desk.getByText('No connection to Faro', { exact: false })).toBeVisible();
  await chat.say(daniel.watches);
  await expect(chat.page.getByText('Sin conexión', { exact: false })).toBeVisible();
  await picture(chat.page, 'chat-offline');
  await picture(desk, 'desk-offline');

  await backend.restart();
  await chat.page.reload();
  await chat.hear(/89[.,]90/);
  await chat.say(daniel.agrees);
  await chat.hear(/71[.,]92/);
  await expect(desk.getByRole('log')).toContainText(/71[.,]92/);
  await expect(desk.getByText('No connection to Faro', { exact: false })).toBeHidden();

  const api = await openApi(backend, daniel.rep);
  const [row] = await api.conversations();
  const events = await api.events(row?.id ?? '');
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  const said = events.flatMap((event) => (event.type === 'message-received' ? [event.text] : []));
  expect(said).toEqual([daniel.cancel, daniel.watches, daniel.agrees]);
  for (const line of said) await expect(chat.log.getByText(line, { exact: true })).toHaveCount(1);
});

test('a backend killed right after a message arrived still answers it, once', async ({
  backend,
  openWindow,
}) => {
  const chat = await openChat(await openWindow({ language: 'es' }), {
    country: 'EC',
    account: 'EC-1002',
    language: 'es',
  });
  const received = chat.page.waitForResponse(
    (response) => new URL(response.url()).pathname.endsWith('/messages') && response.ok(),
  );
  await chat.say(daniel.billRight);
  await received;
  await backend.kill();
  await backend.restart();
  await chat.hear(/CL-\d{7}/);

  const account = await (await openApi(backend, daniel.rep)).account('EC-1002');
  expect(account.tickets.filter(({ kind }) => kind === 'dispute')).toHaveLength(1);
  expect(account.credits).toHaveLength(1);
});
