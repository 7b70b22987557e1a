import { create } from 'zustand';
import type { DeskView } from '../../../shared/desks/desk-view.ts';
import type { PresenceCommand } from '../../../shared/desks/presence.ts';
import { call } from '../../app/api.ts';
import { receiveDesk, useLive } from '../../live/live-store.ts';
import { leavesOpen } from './break-ahead.ts';

/** The rep's own presence and shift; null for everyone who needs none, and until it came. */
export function useDesk(): DeskView | null {
  return useLive((state) => state.desk);
}

/** What was last refused about the shift, until something goes right or it is dismissed. */
export const useShiftRefusal = create<{ readonly failure: unknown }>()(() => ({ failure: null }));

export function dismissShiftRefusal(): void {
  useShiftRefusal.setState({ failure: null });
}

/** Does something about one's own shift. */
export async function changePresence(command: PresenceCommand): Promise<void> {
  try {
    receiveDesk(await call('changePresence', {}, { command }));
    dismissShiftRefusal();
  } catch (failure) {
    useShiftRefusal.setState({ failure });
  }
}

/** The pause or end that the person is about to choose while contacts are open: `LeaveDialog` tells them first. */
export const useAskedLeave = create<{ readonly command: PresenceCommand | null }>()(() => ({
  command: null,
}));

export function askedLeave(command: PresenceCommand | null): void {
  useAskedLeave.setState({ command });
}

/** As `changePresence`, but who would leave contacts open is asked first. */
export function wantPresence(command: PresenceCommand): void {
  const { desk } = useLive.getState();
  if (desk && leavesOpen(command, desk)) askedLeave(command);
  else void changePresence(command);
}

const useAsked = create<{ readonly shown: boolean }>()(() => ({ shown: false }));

export function toggleCounters(): void {
  useAsked.setState(({ shown }) => ({ shown: !shown }));
}

/** Whether times and queues are counted on the screen: where a rule hides them, only once the rep asks. */
export function useCounters(): { readonly shown: boolean; readonly onDemand: boolean } {
  const onDemand = useLive((state) => state.desk?.countersOnDemand ?? false);
  const asked = useAsked((state) => state.shown);
  return { shown: !onDemand || asked, onDemand };
}
