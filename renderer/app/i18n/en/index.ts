import type { Texts } from '../texts.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { domain } from './domain.ts';
import { failures } from './failures.ts';
import { followUp } from './follow-up.ts';
import { health } from './health.ts';
import { history } from './history.ts';
import { knowledge } from './knowledge.ts';
import { learning } from './learning.ts';
import { load } from './load.ts';
import { models } from './models.ts';
import { practice } from './practice.ts';
import { queue } from './queue.ts';
import { sessions } from './sessions.ts';
import { shift } from './shift.ts';
import { signIn } from './sign-in.ts';
import { trust } from './trust.ts';
import { union } from './union.ts';
import { wall } from './wall.ts';
import { writing } from './writing.ts';

/** Every text of the screens in English. */
export const texts: Texts = {
  common,
  desk,
  domain,
  failures,
  followUp,
  health,
  history,
  knowledge,
  learning,
  load,
  models,
  practice,
  queue,
  sessions,
  shift,
  signIn,
  trust,
  union,
  wall,
  writing,
};
