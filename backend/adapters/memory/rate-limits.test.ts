import { rateLimitsContract } from '../../testing/rate-limits-contract.ts';
import { createMemoryRateLimits } from './rate-limits.ts';

rateLimitsContract('The memory', async (rules) => createMemoryRateLimits(rules));
