import type { AddressInfo } from 'node:net';
import { createSandboxAccounts } from '../../backend/adapters/sandbox-accounts/sandbox-accounts.ts';
import { createSandboxServer } from '../../backend/tm-forum-sandbox/sandbox-server.ts';
import { startBackend } from '../fixtures/backend.ts';
import { openChat, signIn } from '../fixtures/screens.ts';
import { expect, picture, test as base } from '../fixtures/test.ts';

const clock = () => new Date();

/** The operator's systems, whose billing (TMF678) answers only while it is up. */
interface Operator {
  readonly port: number;
  billing: 'up' | 'down';
}

const test = base.extend<{ readonly operator: Operator }>({
  operator: async ({}, use) => {
    const accounts = createSandboxAccounts({ clock, file: null });
    const client = { clientId: 'faro', clientSecret: 'faro-demo' };
    const server = createSandboxServer({ accounts, client, clock });
    const operator = { port: 0, billing: 'up' as Operator['billing'] };
    server.addHook('onRequest', async ({ url }, reply) => {
      if (operator.billing === 'down' && url.includes('customerBillManagement'))
        await reply.code(503).send({});
    });
    await server.listen({ host: '127.0.0.1', port: 0 });
    operator.port = (server.server.address() as AddressInfo).port;
    await use(operator);
    await server.close();
    accounts.close();
  },
  backend: async ({ operator }, use) => {
    const backend = await startBackend({ FARO_ACCOUNTS: 'tm-forum', FARO_TMF_PORT: String(operator.port) });
    await use(backend);
    await backend.close();
  },
});

const lucia = { country: 'EC', account: 'EC-1002', language: 'es' } as const;

test('a bill on the operator’s own systems is contested, and the desk shows it', async ({ openWindow }) => {
  const chat = await openChat(await openWindow({ language: 'es' }), lucia);
  await chat.say('¿Está bien mi factura?');
  await chat.hear(/259[.,]90[^]*70[.,]00[^]*CL-\d{7}/);

  const desk = await openWindow({ language: 'es' });
  await signIn(desk, 'carla.ec');
  await desk.getByText('Lucía Paredes').first().click();
  const account = desk.getByRole('region', { name: 'Cuenta' });
  await expect(account).toContainText('$259,90');
  await expect(account).toContainText(/\$70,00 · CL-\d{7}/);
  await picture(desk, 'tm-forum');
});

test('bills that cannot be reached are said to be so, to the customer and at the desk, until they can', async ({
  operator,
  openWindow,
}) => {
  operator.billing = 'down';
  const chat = await openChat(await openWindow({ language: 'es' }), lucia);
  await chat.say('¿Está bien mi factura?');
  await chat.hear(/no logro ver sus facturas[^]*persona/);

  const desk = await openWindow({ language: 'es' });
  await signIn(desk, 'carla.ec');
  await desk.getByText('Lucía Paredes').first().click();
  const account = desk.getByRole('region', { name: 'Cuenta' });
  await expect(account).toContainText('Ahora no se puede acceder a las facturas');
  await expect(account).not.toContainText('$');
  await picture(desk, 'tm-forum-without-bills');

  operator.billing = 'up';
  await expect(account).toContainText('$259,90', { timeout: 30_000 });
});
