import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { failureCodes, failureStatus } from '../../shared/wire/failure.ts';
import { routes } from '../../shared/wire/http.ts';
import { openApiDocument } from './open-api.ts';

it('describes every route in a valid OpenAPI document', async () => {
  const document = openApiDocument('1.0.0');
  const result = await new Validator().validate(structuredClone(document));
  expect(result).toMatchObject({ valid: true });
  const described = Object.values(document.paths).flatMap((operations) => Object.values(operations));
  expect(
    described.map((operation) => 'operationId' in operation && operation.operationId).toSorted(byName),
  ).toEqual(Object.keys(routes).toSorted(byName));
});

it('says what a message needs', () => {
  const operation = openApiDocument('1.0.0').paths['/api/channels/web-chat/messages']?.['post'];
  expect(operation).toMatchObject({
    security: [{ session: [] }],
    requestBody: {
      content: { 'application/json': { schema: { required: ['messageId', 'country', 'text'] } } },
    },
    responses: { 202: {} },
  });
});

it('says of every failure what it means and what to do', () => {
  const { description } = openApiDocument('1.0.0').components.schemas.Failure;
  const rows = description.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
  for (const code of failureCodes) {
    const [, , status, means, remedy, ...rest] = rows.find(([, name]) => name === `\`${code}\``) ?? [];
    expect([code, status]).toEqual([code, String(failureStatus[code])]);
    expect(means).toMatch(/\w\.$/);
    expect(remedy).toMatch(/\w[.`]+$/);
    expect(rest).toEqual(['']);
  }
});

function byName(one: unknown, other: unknown): number {
  return String(one).localeCompare(String(other));
}
