import { customerOf } from '../../channels/web-chat/open-session.ts';
import { inboundOf, senderOf } from '../../channels/web-chat/inbound.ts';
import { customerAsksForPerson } from '../../conversations/ask-for-person.ts';
import { span } from '../../observability/span.ts';
import { receiveMessage } from '../../conversations/receive-message.ts';
import { formatMoney } from '../../../shared/countries/money.ts';
import { localeOf, type CountryCode } from '../../../shared/countries/country.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { Account } from '../../../shared/accounts/account.ts';
import type { BodyOf } from '../../../shared/wire/http.ts';
import type { Caller } from '../../people/session-token.ts';
import { waitingTime } from '../../conversations/waiting-time.ts';
import { authorizeReach, authorizeRole, reachOfFields } from '../authorize.ts';
import type { Handlers } from '../call.ts';
import { requireWithin } from '../limit-rates.ts';
import type { Edge, Services } from '../services.ts';
import { onlyInDemonstration } from './session.ts';

/** Customers that the demonstration offers for each country. */
const customersToTry = 12;

/** The customer's side: the web chat's page and whoever connects a chat of their own. */
export function webChatHandlers(services: Services, edge: Edge) {
  return {
    async tryCustomers({ query }) {
      onlyInDemonstration(services);
      return (await services.accounts.list(query.country, customersToTry)).map(introduced);
    },
    async openChatSession({ caller, body }) {
      if (!services.about.demonstration) {
        authorizeRole('open-chat-session', caller);
        if (caller) await authorizeReach(services, caller, reachOfFields(body));
      }
      requireServed(services, body.country);
      const accountId = await knownAccount(services.customers, caller, body);
      const person = await customerOf(services.accounts, { ...body, accountId });
      const { token, expiresAt } = await services.sessions.open(person);
      return { token, person, expiresAt: expiresAt.toISOString() };
    },
    async receiveMessage({ caller, body }) {
      requireServed(services, body.country);
      return span('channel', { channel: 'web-chat', country: body.country }, async () => {
        const inbound = inboundOf(caller, body);
        const sender = senderOf(caller, inbound);
        if (sender !== null) await requireWithin(services.rates, 'customer', sender);
        const recorded = await receiveMessage(services, inbound);
        const { role, conversationId } = caller.person;
        if (role === 'customer' && conversationId !== recorded.conversationId) {
          await services.sessions.bind(caller, recorded.conversationId);
        }
        return recorded;
      });
    },
    async customerTyping({ body }) {
      edge.typing.customerWrites(body.conversationId);
      return null;
    },
    askForPerson: ({ body }) => customerAsksForPerson(services, body.conversationId),
    waitingTime: async ({ query }) => waitingTime(services.conversations.open(), query.country),
  } satisfies Partial<Handlers>;
}

/** @throws FailureError `wrong-country`. */
function requireServed({ about }: Services, country: CountryCode): void {
  if (about.countries.includes(country)) return;
  throw new FailureError('wrong-country', `This installation does not serve ${country}.`, { country });
}

/** Only a channel says who goes by a handle, and is told. */
async function knownAccount(
  { identify, whoIs }: Services['customers'],
  caller: Caller | null,
  { country, accountId, handle }: BodyOf<'openChatSession'>,
): Promise<string | null> {
  if (handle === undefined || caller?.person.role !== 'channel') return accountId;
  if (accountId === null) return whoIs(handle, country);
  await identify(handle, { country, accountId });
  return accountId;
}

function introduced({ id, name, language, country, plan }: Account) {
  const price = formatMoney(plan.price, localeOf(language, country));
  return { accountId: id, name, language, about: `${plan.name} · ${price}` };
}
