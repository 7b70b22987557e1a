/** The amount that an offer's id ends with, in minor units: the same offer at another price is the same habit. */
const amount = /:\d+$/;

/** What a suggestion is to learning: its id without what differs from customer to customer. */
export function keyOf(suggestionId: string): string {
  return suggestionId.replace(amount, '');
}
