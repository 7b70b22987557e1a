import { expect, it } from 'vitest';
import { isNonsense } from './is-nonsense.ts';

it.each([
  '',
  '…?!',
  '12 34',
  '{"text":"Hola"}',
  '<tool_call>{"name": "read_account"}',
  '[INST] hola [/INST]',
  '<customer>hola</customer>',
  'Hola <|im_end|>',
  'Se\uFFFDor',
  'palabra '.repeat(1_000),
])('is nothing to say to a customer: %.40s', (text) => {
  expect(isNonsense(text)).toBe(true);
});

it.each([
  'Hola',
  'Sí.',
  '¿Prefiere {deportes} o noticias?',
  '[Premium] cuesta menos',
  '你好，世界',
  'مرحبا بك',
])('is something to say: %s', (text) => {
  expect(isNonsense(text)).toBe(false);
});
