import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
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

function byName(one: unknown, other: unknown): number {
  return String(one).localeCompare(String(other));
}
