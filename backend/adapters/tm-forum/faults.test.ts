import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountEffect, Accounts } from '../../accounts/accounts.ts';
import { type RunningSandbox, startTmForumSandbox } from '../../testing/tm-forum-sandbox.ts';
import { createTmForumAccounts } from './tm-forum-accounts.ts';

let now: Date;
let sandbox: RunningSandbox;
let reported: unknown[];
let waited: number[];
/** Every request of an API in order: `POST troubleTicket`. The token endpoint's is `POST token`. */
let asked: string[];
beforeEach(async () => {
  now = new Date('2026-11-23T15:00:00Z');
  sandbox = await startTmForumSandbox(() => now);
  [reported, waited, asked] = [[], [], []];
});
afterEach(() => sandbox.close());

interface Sent {
  /** `GET customer`: the method and the collection. */
  readonly what: string;
  readonly request: () => Promise<Response>;
  readonly signal: AbortSignal | null;
}
/** Goes wrong with a request in its way, or lets it through with null. */
type Fault = (sent: Sent) => Promise<Response> | null;

function accountsWith(fault: Fault, timeout = 10_000): Accounts {
  return createTmForumAccounts(
    { ...sandbox.settings, timeout },
    {
      clock: () => now,
      report: (error) => reported.push(error),
      wait: async (milliseconds) => waited.push(milliseconds),
      backOff: 0,
      fetch: (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const collection = /\/v4\/(\w+)/.exec(url.pathname)?.[1] ?? 'token';
        const what = `${init?.method ?? 'GET'} ${collection}`;
        asked.push(what);
        return (
          fault({ what, request: () => fetch(input, init), signal: init?.signal ?? null }) ??
          fetch(input, init)
        );
      },
    },
  );
}

/** The fault for the first so many requests of a kind. */
function first(times: number, what: string, fault: Fault): Fault {
  let left = times;
  return (sent) => {
    if (sent.what !== what || left === 0) return null;
    left -= 1;
    return fault(sent);
  };
}

const on =
  (what: RegExp, fault: Fault): Fault =>
  (sent) =>
    what.test(sent.what) ? fault(sent) : null;
const answers = (status: number, headers: Record<string, string> = {}): Fault => {
  return async () => new Response('{"code":"x","reason":"y"}', { status, headers });
};
const text = (body: string): Fault => {
  return async () => new Response(body, { status: 200 });
};
const loseAnswer: Fault = async ({ request }) => {
  await request();
  throw new TypeError('fetch failed', { cause: new Error('socket hang up') });
};
const neverAnswer: Fault = ({ signal }) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
/** What the server answers, with something else in it. */
const altered = (change: (body: string) => string): Fault => {
  return async ({ request }) => {
    const response = await request();
    return new Response(change(await response.text()), response);
  };
};
const none: Fault = () => null;
const times = (what: string) => asked.filter((one) => one === what).length;

const accountId = 'EC-1001';
const effects: readonly AccountEffect[] = [
  { accountId, kind: 'plan-changed', planId: 'ec-essential-plus' },
  { accountId, kind: 'discount-applied', percent: 20, months: 6 },
  {
    accountId,
    kind: 'dispute-opened',
    billId: 'EC-1001-2026-11',
    amount: { minor: 1_000, currency: 'USD' },
    reason: 'too high',
  },
  { accountId, kind: 'credit-applied', amount: { minor: 500, currency: 'USD' }, reason: 'goodwill' },
  { accountId, kind: 'bill-sent', billId: 'EC-1001-2026-11' },
  { accountId, kind: 'ticket-opened', topic: 'fault', summary: 'no signal' },
  { accountId, kind: 'ticket-opened', topic: 'other', summary: 'channels' },
  { accountId, kind: 'payment-arranged', parts: 3 },
  { accountId, kind: 'address-changed', address: 'Calle Nueva 12, Quito', from: '2026-12-01' },
  { accountId, kind: 'visit-scheduled', on: '2026-11-24', reason: 'no signal' },
  { accountId, kind: 'cancellation-registered', reason: 'price' },
  { accountId: 'UY-2004', kind: 'e-billing-activated' },
];

describe.each(effects)('$kind', (wanted) => {
  let effect: AccountEffect;
  beforeEach(async () => {
    const onPaper = (await sandbox.accounts.list('UY', 100)).find(({ eBilling }) => !eBilling);
    effect = wanted.kind === 'e-billing-activated' ? { ...wanted, accountId: onPaper?.id ?? '' } : wanted;
  });

  it('is made once when the answer is lost, and answered as if it had not been', async () => {
    const accounts = accountsWith(first(1, writing(effect), loseAnswer));
    const receipt = await accounts.perform('key', effect);
    expect(times(writing(effect))).toBe(1);
    expect(await sandbox.accounts.changes(effect.accountId)).toHaveLength(1);
    const [made] = await sandbox.accounts.changes(effect.accountId);
    expect(receipt).toEqual(made?.receipt);
  });

  it('is found again by its key after a restart', async () => {
    const receipt = await accountsWith(none).perform('key', effect);
    expect(await accountsWith(none).perform('key', effect)).toEqual(receipt);
    expect(await sandbox.accounts.changes(effect.accountId)).toHaveLength(1);
  });

  it('is tried again when the server is not ready for it', async () => {
    const accounts = accountsWith(first(2, writing(effect), answers(503)));
    await accounts.perform('key', effect);
    expect(await sandbox.accounts.changes(effect.accountId)).toHaveLength(1);
  });
});

function writing({ kind }: AccountEffect): string {
  if (kind === 'e-billing-activated') return 'PATCH customer';
  return kind === 'plan-changed' || kind === 'discount-applied' ? 'POST productOrder' : 'POST troubleTicket';
}

const goodwill = {
  accountId,
  kind: 'credit-applied',
  amount: { minor: 500, currency: 'USD' },
  reason: 'r',
} as const;

describe('a change', () => {
  it('that no answer ever came for is unavailable, and is not made twice by asking again', async () => {
    let posted = false;
    const lostForGood: Fault = (sent) => {
      if (sent.what === 'POST troubleTicket') {
        posted = true;
        return loseAnswer(sent);
      }
      return posted && sent.what === 'GET troubleTicket' ? answers(502)(sent) : null;
    };
    await expect(accountsWith(lostForGood).perform('key', goodwill)).rejects.toMatchObject({
      failure: { code: 'accounts-unavailable' },
    });
    expect(times('POST troubleTicket')).toBe(1);
    await accountsWith(none).perform('key', goodwill);
    expect(await sandbox.accounts.changes(accountId)).toHaveLength(1);
  });

  it('is not taken for another’s that a server shows which does not know the filter', async () => {
    const ignoring: Fault = on(
      /^GET troubleTicket/,
      text('[{"id":"TT-1","externalId":"another","creationDate":"2026-11-01T00:00:00Z"}]'),
    );
    const receipt = await accountsWith(ignoring).perform('key', goodwill);
    expect(receipt.reference).toMatch(/^CR-/);
  });

  it('that the client has no right to is refused', async () => {
    const accounts = accountsWith(on(/^POST troubleTicket/, answers(403)));
    await expect(accounts.perform('key', goodwill)).rejects.toMatchObject({
      failure: { code: 'action-refused', details: { reason: 'not-permitted' } },
    });
  });
});

describe('a server with too much to do', () => {
  it('is left alone for as long as it asks', async () => {
    const accounts = accountsWith(first(1, 'GET customer', answers(429, { 'retry-after': '7' })));
    expect((await accounts.find(accountId)).id).toBe(accountId);
    expect(waited).toEqual([7_000]);
  });

  it('is given up when it asks for longer than anyone can wait', async () => {
    const accounts = accountsWith(first(1, 'GET customer', answers(429, { 'retry-after': '3600' })));
    await expect(accounts.find(accountId)).rejects.toMatchObject({
      failure: { code: 'accounts-unavailable', details: { api: 'TMF629 customer' } },
    });
    expect(times('GET customer')).toBe(1);
  });
});

describe('access tokens', () => {
  it('are asked for once, and again before they end', async () => {
    const accounts = accountsWith(none);
    await accounts.find(accountId);
    await accounts.find('EC-1002');
    expect(times('POST token')).toBe(1);
    now = new Date(now.getTime() + 280_000);
    await accounts.find(accountId);
    expect(times('POST token')).toBe(2);
  });

  it('that a server turns down are renewed once', async () => {
    const accounts = accountsWith(first(1, 'GET customer', answers(401)));
    expect((await accounts.find(accountId)).id).toBe(accountId);
    expect(times('POST token')).toBe(2);
    await expect(accountsWith(on(/GET customer$/, answers(401))).find(accountId)).rejects.toMatchObject({
      failure: { code: 'accounts-unavailable' },
    });
  });

  it('are asked for again where the token endpoint was not ready', async () => {
    const accounts = accountsWith(first(1, 'POST token', answers(503)));
    expect((await accounts.find(accountId)).id).toBe(accountId);
  });

  it('that are not given say which settings to look at', async () => {
    const strangers = createTmForumAccounts(
      { ...sandbox.settings, clientSecret: 'wrong' },
      { clock: () => now, report: (error) => reported.push(error), backOff: 0 },
    );
    await expect(strangers.find(accountId)).rejects.toThrow('FARO_TMF_CLIENT_SECRET');
  });
});

describe('one system out of reach', () => {
  it.each([
    ['it answers 500', answers(500)],
    ['its answer is no JSON', text('<html>Bad gateway</html>')],
    ['it did not answer in time', neverAnswer],
  ])('bills: %s; the account says that they are missing', async (why, fault) => {
    const account = await accountsWith(on(/customerBill$/, fault), 1_000).find(accountId);
    expect(account).toMatchObject({ missing: ['bills'], bills: [], credits: [], plan: { name: 'Premium' } });
    expect(account.contacts).toHaveLength(1);
    expect(String(reported[0])).toContain(why);
  });

  it('bills without their lines are no bills', async () => {
    const accounts = accountsWith(on(/appliedCustomerBillingRate$/, answers(500)));
    expect(await accounts.find(accountId)).toMatchObject({ missing: ['bills'], bills: [] });
  });

  it('tickets: the account says that they are missing', async () => {
    const account = await accountsWith(on(/troubleTicket$/, answers(503))).find(accountId);
    expect(account).toMatchObject({ missing: ['tickets'], tickets: [], contacts: [] });
    expect(account.bills).toHaveLength(12);
  });

  it.each(['customer', 'product', 'productOffering'])('%s: nobody can be served', async (collection) => {
    const accounts = accountsWith(on(new RegExp(`GET ${collection}$`), answers(500)));
    const failure = {
      code: 'accounts-unavailable',
      details: { api: expect.stringContaining(collection) as string },
    };
    await expect(accounts.find(accountId)).rejects.toMatchObject({ failure });
  });

  it('keeps nobody else waiting for it', async () => {
    const accounts = accountsWith(on(/GET customerBill$/, answers(500)));
    await accounts.find(accountId);
    const tried = times('GET customerBill');
    expect(await accounts.find('EC-1002')).toMatchObject({ missing: ['bills'] });
    expect(times('GET customerBill')).toBe(tried);
  });

  it('is there again with the next look', async () => {
    const accounts = accountsWith(first(3, 'GET customerBill', answers(500)));
    expect((await accounts.find(accountId)).missing).toEqual(['bills']);
    now = new Date(now.getTime() + 5_000);
    expect(await accounts.find(accountId)).toMatchObject({ missing: [] });
  });
});

describe('answers that are not what the definitions say', () => {
  it.each([
    ['no list', 'product', () => '{"id":"1"}', 'TMF637 product'],
    ['a list of nothing', 'product', () => '[null]', 'TMF637 product'],
    ['no name', 'customer', (body: string) => body.replace('"name":', '"nom":'), 'TMF629 customer'],
    [
      'a date that is none',
      'customer',
      (body: string) => body.replace(/"startDateTime":"[^"]+"/, '"startDateTime":"yesterday"'),
      'validFor.startDateTime',
    ],
    [
      'a country of nobody',
      'customer',
      (body: string) => body.replace('"country":"EC"', '"country":"FR"'),
      'country',
    ],
    [
      'a price in words',
      'productOffering',
      (body: string) => body.replace('"value":128.9', '"value":"much"'),
      'taxIncludedAmount.value',
    ],
    [
      'half a cent',
      'productOffering',
      (body: string) => body.replace('"value":128.9', '"value":128.905'),
      'taxIncludedAmount',
    ],
    ['an unknown genre', 'productOffering', (body: string) => body.replace('"news"', '"noise"'), 'genre'],
  ])('%s: refused with the name of the API and the field', async (_what, collection, change, named) => {
    const accounts = accountsWith(on(new RegExp(`GET ${collection}$`), altered(change)));
    await expect(accounts.find(accountId)).rejects.toThrow(named);
    await expect(accounts.find(accountId)).rejects.toMatchObject({
      failure: { code: 'accounts-unavailable' },
    });
  });

  it('a bill of another customer’s is never shown', async () => {
    const others = altered((body) =>
      body.replaceAll('"relatedParty":[{"id":"EC-1001"', '"relatedParty":[{"id":"EC-1002"'),
    );
    expect((await accountsWith(on(/GET customerBill$/, others)).find(accountId)).bills).toEqual([]);
  });
});

/** Two items at a time. */
const paged =
  (link: boolean): Fault =>
  async ({ request }) => {
    const response = await request();
    const all = (await response.json()) as unknown[];
    const headers = new Headers(response.headers);
    if (link) headers.delete('x-total-count');
    if (link && all.length > 2) headers.set('link', '<next>; rel="next"');
    return new Response(JSON.stringify(all.slice(0, 2)), { headers });
  };
const emptyPage: Fault = async () => new Response('[]', { headers: { 'x-total-count': '12' } });

describe('pages', () => {
  it.each([
    ['a total', false],
    ['a link', true],
  ])('that hold less than was asked for are followed by %s', async (_how, link) => {
    const account = await accountsWith(on(/GET customerBill$/, paged(link))).find(accountId);
    expect(account.bills).toHaveLength(12);
    expect(times('GET customerBill')).toBe(6);
  });

  it('that end before their total are no list', async () => {
    expect(await accountsWith(on(/GET customerBill$/, emptyPage)).find(accountId)).toMatchObject({
      missing: ['bills'],
    });
  });
});

describe('a price list without the customer’s plan', () => {
  const failure = { code: 'plan-not-in-price-list', details: { planId: 'ec-premium', country: 'EC' } };

  it.each([
    ['not in it', (body: string) => body.replaceAll('ec-premium', 'ec-other')],
    [
      'without a price',
      (body: string) =>
        body
          .replace('{"unit":"USD","value":128.9}', 'null')
          .replace('"taxIncludedAmount":null', '"percentage":0'),
    ],
  ])('%s: says which plan to publish, and still sells the others', async (_how, change) => {
    const accounts = accountsWith(on(/GET productOffering$/, altered(change)));
    await expect(accounts.find(accountId)).rejects.toMatchObject({ failure });
    await expect(accounts.find(accountId)).rejects.toThrow(/Publish it in TMF620/);
    const { plans } = await accounts.catalogue('EC');
    expect(plans.map(({ name }) => name)).toContain('Essential Plus');
    expect(plans.map(({ id }) => id)).not.toContain('ec-premium');
  });

  it('sold no more: who has it keeps it, nobody is offered it', async () => {
    const retire = altered((body) =>
      JSON.stringify(
        (JSON.parse(body) as { id: string; lifecycleStatus: string }[]).map((offering) =>
          offering.id === 'ec-premium' ? { ...offering, lifecycleStatus: 'Retired' } : offering,
        ),
      ),
    );
    const accounts = accountsWith(on(/GET productOffering$/, retire));
    expect((await accounts.find(accountId)).plan.name).toBe('Premium');
    expect((await accounts.catalogue('EC')).plans.map(({ id }) => id)).not.toContain('ec-premium');
  });
});

describe('looks at the same account in a row', () => {
  it('cost the requests of one', async () => {
    const accounts = accountsWith(none);
    await Promise.all([accounts.find(accountId), accounts.find(accountId), accounts.catalogue('EC')]);
    await accounts.find(accountId);
    expect(times('GET customer')).toBe(1);
    expect(times('GET customerBill')).toBe(1);
    expect(times('GET productOffering')).toBe(1);
  });

  it('see what others changed after a moment, and what Faro changed at once', async () => {
    const accounts = accountsWith(none);
    await accounts.find(accountId);
    await sandbox.accounts.perform('elsewhere', goodwill);
    now = new Date(now.getTime() + 3_000);
    expect((await accounts.find(accountId)).credits).toHaveLength(1);
    await accounts.perform('here', goodwill);
    expect((await accounts.find(accountId)).credits).toHaveLength(2);
  });
});
