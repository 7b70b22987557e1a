/** Marks a branch that the types rule out; throws should data from outside reach it all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
