import {
  IconBook2,
  IconActivity,
  IconCpu,
  IconHeadset,
  IconHeartbeat,
  IconLayoutGrid,
  IconMasksTheater,
  IconScale,
  IconSchool,
  IconShieldCheck,
  IconUsers,
} from '@tabler/icons-react';
import { may } from '../../shared/people/permissions.ts';
import type { Person } from '../../shared/people/person.ts';

/** Every screen that has a path of its own, in the order in which bars and menus name them, and what opens it. */
export const places = [
  { path: '/desk', action: 'speak-to-customer', title: 'desk.title', icon: IconHeadset },
  { path: '/practice', action: 'practise', title: 'practice.title', icon: IconMasksTheater },
  { path: '/wall', action: 'read-operation', title: 'wall.title', icon: IconLayoutGrid },
  { path: '/knowledge', action: 'search-knowledge', title: 'knowledge.title', icon: IconBook2 },
  { path: '/trust', action: 'read-trust', title: 'trust.title', icon: IconShieldCheck },
  { path: '/learning', action: 'read-learning', title: 'learning.title', icon: IconSchool },
  { path: '/models', action: 'read-models', title: 'models.title', icon: IconCpu },
  { path: '/health', action: 'read-health', title: 'health.title', icon: IconHeartbeat },
  { path: '/sessions', action: 'end-sessions', title: 'sessions.title', icon: IconUsers },
  { path: '/load', action: 'read-operation', title: 'load.title', icon: IconActivity },
  { path: '/union', action: 'read-policy', title: 'union.policy', icon: IconScale },
] as const;

export type Place = (typeof places)[number];

/** Where the person may go. */
export function placesOf(person: Person): readonly Place[] {
  return places.filter(({ action }) => may(person, action));
}
