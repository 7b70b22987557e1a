import { inEachLanguage, type Language, type LocalText } from '../../shared/language.ts';
import { fill } from '../playbooks/fill.ts';
import type { Words } from '../playbooks/playbook.ts';
import type { Scene } from '../playbooks/scene.ts';

/** Words of the desk with every name written out, for reps of each language; see `fill`. */
export function fillInEach(
  words: Words,
  scene: Scene,
  also: Readonly<Record<string, string>> = {},
): LocalText {
  return inEachLanguage((language) => fill(words, inLanguage(scene, language), also));
}

/** The same moment as somebody who reads another language writes it out. */
export function inLanguage(scene: Scene, language: Language): Scene {
  return { ...scene, situation: { ...scene.situation, language } };
}
