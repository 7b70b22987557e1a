import { expect, it } from 'vitest';
import { maskAddress, maskEmail } from './mask.ts';

it.each([
  ['daniel.andrade@example.com', 'd•••@example.com'],
  ['é@example.com', 'é•••@example.com'],
  ['@example.com', '•••'],
  ['nothing', '•••'],
])('the e-mail %s is shown as %s', (email, shown) => {
  expect(maskEmail(email)).toBe(shown);
});

it.each([
  ['Av. Amazonas N34-12, Quito', 'Av. Amazonas N•••, Quito'],
  ['12 Frederick Street, Port of Spain', '••• Frederick Street, Port of Spain'],
])('the address %s is shown as %s', (address, shown) => {
  expect(maskAddress(address)).toBe(shown);
});
