/** The Open APIs that Faro speaks, all of version 4: the name that failures carry, and the path below the server's address. */
export const apis = {
  productCatalog: { name: 'TMF620', path: 'productCatalogManagement/v4' },
  troubleTicket: { name: 'TMF621', path: 'troubleTicket/v4' },
  productOrder: { name: 'TMF622', path: 'productOrderingManagement/v4' },
  customer: { name: 'TMF629', path: 'customerManagement/v4' },
  productInventory: { name: 'TMF637', path: 'productInventory/v4' },
  customerBill: { name: 'TMF678', path: 'customerBillManagement/v4' },
} as const;

export type ApiName = keyof typeof apis;

/** A collection of an API, such as `troubleTicket`, as its definition spells it. */
export interface Resource {
  readonly api: ApiName;
  readonly collection: string;
}

export const resources = {
  productOffering: { api: 'productCatalog', collection: 'productOffering' },
  productOfferingPrice: { api: 'productCatalog', collection: 'productOfferingPrice' },
  troubleTicket: { api: 'troubleTicket', collection: 'troubleTicket' },
  productOrder: { api: 'productOrder', collection: 'productOrder' },
  customer: { api: 'customer', collection: 'customer' },
  product: { api: 'productInventory', collection: 'product' },
  customerBill: { api: 'customerBill', collection: 'customerBill' },
  appliedCustomerBillingRate: { api: 'customerBill', collection: 'appliedCustomerBillingRate' },
} as const satisfies Record<string, Resource>;

/** `TMF678 customerBill`: what a failure calls a resource. */
export function nameOf({ api, collection }: Resource): string {
  return `${apis[api].name} ${collection}`;
}
