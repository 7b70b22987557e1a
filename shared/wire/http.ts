import type { z } from 'zod';
import { conversationRoutes } from './routes/conversations.ts';
import { copilotRoutes } from './routes/copilot.ts';
import { deskRoutes } from './routes/desks.ts';
import { followUpRoutes } from './routes/follow-up.ts';
import { healthRoutes } from './routes/health.ts';
import { historyRoutes } from './routes/history.ts';
import { knowledgeRoutes } from './routes/knowledge.ts';
import { labourRoutes } from './routes/labour.ts';
import { operationRoutes } from './routes/operation.ts';
import { practiceRoutes } from './routes/practice.ts';
import { sessionRoutes } from './routes/session.ts';
import { webChatRoutes } from './routes/web-chat.ts';

/** All that the backend answers over HTTP, one table for each part of it. */
export const routes = {
  ...sessionRoutes,
  ...webChatRoutes,
  ...conversationRoutes,
  ...copilotRoutes,
  ...deskRoutes,
  ...followUpRoutes,
  ...healthRoutes,
  ...historyRoutes,
  ...knowledgeRoutes,
  ...labourRoutes,
  ...operationRoutes,
  ...practiceRoutes,
} as const;

export type RouteName = keyof typeof routes;
export type BodyOf<Name extends RouteName> = z.input<(typeof routes)[Name]['body']>;
export type QueryOf<Name extends RouteName> = z.input<(typeof routes)[Name]['query']>;
export type DataOf<Name extends RouteName> = Exclude<(typeof routes)[Name]['data'], undefined>;
