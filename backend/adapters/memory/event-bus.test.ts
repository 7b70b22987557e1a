import { eventBusContract } from '../../testing/event-bus-contract.ts';
import { createMemoryNetwork } from './event-bus.ts';

eventBusContract('memory', async () => {
  const network = createMemoryNetwork();
  return [network.join(), network.join(), network.join()];
});
