/** An entity of an Open API as JSON. */
export type Document = { readonly id: string } & Readonly<Record<string, unknown>>;

export const customerRef = (accountId: string, name?: string) => ({
  id: accountId,
  ...(name === undefined ? {} : { name }),
  role: 'customer',
  '@referredType': 'Customer',
});
