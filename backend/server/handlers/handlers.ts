import type { Handlers } from '../call.ts';
import type { Edge, Services } from '../services.ts';
import { copilotHandlers } from './copilot.ts';
import { deskHandlers } from './desk.ts';
import { desksHandlers } from './desks.ts';
import { followUpHandlers } from './follow-up.ts';
import { healthHandlers } from './health.ts';
import { knowledgeHandlers } from './knowledge.ts';
import { labourHandlers } from './labour.ts';
import { learningHandlers } from './learning.ts';
import { modelHandlers } from './models.ts';
import { practiceHandlers } from './practice.ts';
import { readingHandlers } from './reading.ts';
import { sessionHandlers } from './session.ts';
import { webChatHandlers } from './web-chat.ts';

/** Every route's handler. */
export function handlersOf(services: Services, edge: Edge): Handlers {
  return {
    ...sessionHandlers(services),
    ...webChatHandlers(services, edge),
    ...copilotHandlers(services),
    ...deskHandlers(services),
    ...desksHandlers(services),
    ...followUpHandlers(services, edge),
    ...healthHandlers(services, edge),
    ...knowledgeHandlers(services),
    ...labourHandlers(services),
    ...learningHandlers(services),
    ...modelHandlers(services),
    ...practiceHandlers(services),
    ...readingHandlers(services, edge),
  };
}
