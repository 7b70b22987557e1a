import type { Health } from '../../health.ts';
import { route } from '../route.ts';

/** How the process does, for whoever runs it. */
export const healthRoutes = {
  health: route<Health>()(
    'GET',
    '/api/health',
    'read-health',
    'Each part that Faro stands on: how it is, since when, and why',
  ),
  metrics: route<string>()(
    'GET',
    '/metrics',
    'read-metrics',
    'Figures of this process in the text format of Prometheus; none of them is about a person',
    { contentType: 'text/plain; version=0.0.4; charset=utf-8' },
  ),
} as const;
