import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { converse } from '../../testing/converse.ts';
import { type RunningSandbox, startTmForumSandbox } from '../../testing/tm-forum-sandbox.ts';
import { createTmForumAccounts } from './tm-forum-accounts.ts';

/** When the harness's conversations take place. */
const now = new Date('2026-11-20T15:00:00Z');
let sandbox: RunningSandbox;
beforeEach(async () => {
  sandbox = await startTmForumSandbox(() => now);
});
afterEach(() => sandbox.close());

/** The operator's systems, without those whose collections are named. */
function operator(...down: readonly string[]) {
  return createTmForumAccounts(sandbox.settings, {
    clock: () => now,
    report: () => undefined,
    backOff: 0,
    fetch: async (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      const unreachable = down.some((collection) => pathname.endsWith(`/${collection}`));
      return unreachable ? new Response('', { status: 503 }) : fetch(input, init);
    },
  });
}

describe('Lana, on an operator’s own systems', () => {
  it('keeps Daniel: Essential Plus at 89.90, and 71.92 for staying', async () => {
    const daniel = await converse('EC-1001', 'es', operator());
    await daniel.says('Quiero cancelar el servicio');
    const offered = await daniel.says('Veo más streaming, pero sigo viendo deportes y noticias');
    expect(offered.text).toContain('$89,90');
    const discounted = await daniel.says('Me gusta, sí');
    expect(discounted.text).toContain('$71,92');
    const agreed = await daniel.says('Sí, acepto');
    expect(agreed.effects).toEqual(['plan-changed', 'discount-applied']);
    const account = await sandbox.accounts.find('EC-1001');
    expect(account).toMatchObject({ plan: { name: 'Essential Plus' }, discounts: [{ percent: 20 }] });
  });

  it('disputes the 70.00 that a bill is above the usual', async () => {
    const lucia = await converse('EC-1002', 'es', operator());
    const answered = await lucia.says('¿Está bien mi factura?');
    for (const amount of ['$259,90', '$189,90', '$70,00']) expect(answered.text).toContain(amount);
    const { tickets, credits } = await sandbox.accounts.find('EC-1002');
    expect(answered.text).toContain(tickets[0]?.id);
    expect(credits).toMatchObject([{ amount: { minor: 7_000 } }]);
  });
});

describe('Lana, while bills are out of reach', () => {
  it.each([
    ['EC-1002', 'es', '¿Está bien mi factura?', /no logro ver sus facturas.*persona/],
    ['BR-1003', 'pt-BR', 'Preciso da segunda via da fatura', /não consigo ver as suas faturas.*pessoa/],
    ['TT-1003', 'en', 'Can I pay my bill in parts?', /can't see your bills.*person/],
  ] as const)(
    '%s (%s): says so, claims nothing and offers a person',
    async (accountId, language, asked, said) => {
      const talk = await converse(accountId, language, operator('customerBill'));
      const answered = await talk.says(asked);
      expect(answered.text).toMatch(said);
      expect(answered.text).not.toMatch(/\d/);
      expect(answered.effects).toEqual([]);
    },
  );

  it('passes the customer on who wants that', async () => {
    const talk = await converse('EC-1002', 'es', operator('customerBill'));
    await talk.says('¿Está bien mi factura?');
    await talk.says('Sí, por favor');
    expect((await talk.now()).owner.kind).toBe('queue');
  });

  it('still keeps Daniel, which needs no bills', async () => {
    const daniel = await converse('EC-1001', 'es', operator('customerBill'));
    await daniel.says('Quiero cancelar el servicio');
    const offered = await daniel.says('Veo más streaming, pero sigo viendo deportes y noticias');
    expect(offered.text).toContain('$89,90');
  });
});

it('Lana goes on talking to a customer whose plan is in no price list, and offers a person', async () => {
  const talk = await converse('EC-1001', 'es', {
    ...operator(),
    ...(await withoutPlan()),
  });
  const answered = await talk.says('Quiero cancelar el servicio');
  expect(answered.text).toMatch(/no puedo ver su cuenta.*persona/);
  expect((await talk.says('Gracias')).text).not.toBe('');
});

/** `find` once the price list has lost the plan; the first look, before the conversation, still had it. */
async function withoutPlan() {
  const whole = operator();
  const before = await whole.find('EC-1001');
  const poorer = createTmForumAccounts(sandbox.settings, {
    clock: () => now,
    report: () => undefined,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      if (!pathname.endsWith('/productOffering')) return response;
      return new Response((await response.text()).replaceAll('ec-premium', 'ec-other'), response);
    },
  });
  let looks = 0;
  return {
    async find(accountId: string) {
      looks += 1;
      return looks === 1 ? before : poorer.find(accountId);
    },
  };
}
