import { fine, type Probe } from '../observability/health.ts';
import type { Load } from './load.ts';

/** Whether something is given up, for whoever runs Faro. */
export function loadProbe(load: Pick<Load, 'now'>): Probe {
  return {
    part: 'load',
    name: 'load',
    look() {
      const { shed } = load.now();
      return shed.length === 0 ? fine : { state: 'impaired', code: 'shedding', detail: shed.join(', ') };
    },
  };
}
