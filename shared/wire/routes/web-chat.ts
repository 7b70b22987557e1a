import { z } from 'zod';
import { CountryCode } from '../../countries/country.ts';
import { Language } from '../../language.ts';
import type { SignedIn } from './session.ts';
import { route, id, text, type Recorded } from '../route.ts';

export interface WaitingTime {
  readonly waiting: number;
  /** Median seconds from request to acceptance over the last hand-overs; null while there are too few to say. */
  readonly seconds: number | null;
}

/** The customer’s side of the web chat. */
export const webChatRoutes = {
  tryCustomers: route<readonly { accountId: string; name: string; language: Language; about: string }[]>()(
    'GET',
    '/api/channels/web-chat/customers',
    'public',
    'Sandbox customers to be, in a demonstration only',
    { query: z.object({ country: CountryCode }) },
  ),
  openChatSession: route<SignedIn>()(
    'POST',
    '/api/channels/web-chat/sessions',
    'public',
    'A session for one customer: in a demonstration for anyone, else with a channel token',
    {
      status: 201,
      body: z.object({
        country: CountryCode,
        language: Language,
        accountId: id.nullable(),
        /**
         * What the channel knows the customer by, such as a telephone number. Given with an account it is remembered
         * for half an hour; without one the session is for whom it was given with last, on any channel.
         */
        handle: z.string().trim().min(1).max(200).optional(),
      }),
    },
  ),
  receiveMessage: route<Recorded>()(
    'POST',
    '/api/channels/web-chat/messages',
    'send-as-customer',
    'A customer says something; the same messageId twice is one message',
    {
      status: 202,
      body: z.object({
        messageId: id,
        conversationId: id.optional(),
        country: CountryCode,
        language: Language.optional(),
        customer: z.object({ accountId: id.nullable() }).optional(),
        text,
      }),
    },
  ),
  customerTyping: route<null>()(
    'POST',
    '/api/channels/web-chat/typing',
    'send-as-customer',
    'The customer is writing',
    {
      body: z.object({ conversationId: id }),
    },
  ),

  askForPerson: route<Recorded>()(
    'POST',
    '/api/channels/web-chat/person',
    'send-as-customer',
    'The customer asks for a person, whatever Lana is doing: needs no model and no words',
    { body: z.object({ conversationId: id }) },
  ),
  waitingTime: route<WaitingTime>()(
    'GET',
    '/api/channels/web-chat/waiting',
    'send-as-customer',
    'How long a customer of a country waits for a person now',
    { query: z.object({ country: CountryCode }) },
  ),
} as const;
