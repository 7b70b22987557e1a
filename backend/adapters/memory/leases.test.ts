import { leasesContract } from '../../testing/leases-contract.ts';
import { createMemoryLeases } from './leases.ts';

let now = 0;

leasesContract(
  'memory',
  async () => {
    const leases = createMemoryLeases(() => now);
    return [leases, leases];
  },
  async (milliseconds) => {
    now += milliseconds;
  },
);
