import { fill } from './fill.ts';
import { general } from './general-sayings.ts';
import type { Said } from './hearing.ts';
import type { Move } from './move.ts';
import { lastWords } from './said.ts';
import type { Scene } from './scene.ts';

/** The end of a turn: the sayings as one reply. */
export function reply(scene: Scene, sayings: readonly Said[]): Move {
  return speak(
    scene,
    sayings.map(({ say, also }) => fill(say, scene, also)),
  );
}

/**
 * The end of a turn in words that are ready. Lana says who she is the first time, and a name at most once. Who would
 * hear the very same words again is not being helped: they are offered a person instead.
 */
export function speak(scene: Scene, texts: readonly string[]): Move {
  const met = scene.situation.lines.some(({ from }) => from !== 'customer');
  const greets = texts.some((text) => text === fill(general.greeting, scene));
  const introduced = met || greets ? texts : [fill(general.introduction, scene), ...texts];
  const name = fill(general.name, scene);
  const text = nameOnce(introduced.join(' '), name);
  const isRepeated = text === lastWords(scene.situation);
  return { kind: 'say', text: isRepeated ? fill(general.offerPerson, scene) : text };
}

function nameOnce(text: string, name: string): string {
  if (!name) return text;
  const after = text.indexOf(name) + name.length;
  return text.slice(0, after) + text.slice(after).replaceAll(name, '');
}
