/** `d•••@example.com`: enough for its owner to know it, too little for anyone else. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${String.fromCodePoint(email.codePointAt(0) ?? 0)}•••${email.slice(at)}`;
}

/** A postal address without its numbers: `Av. Amazonas N•••, Quito`. */
export function maskAddress(address: string): string {
  return address.replaceAll(/\d[\d-]*/g, '•••');
}

/** Figures of five digits and more, with what people write between them: numbers of cards, documents, telephones. */
const longNumber = /\d(?:[\s.()/-]{0,2}\d){4,}/g;
const anyEmail = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/g;

/** Free text without the e-mail addresses and long numbers in it. */
export function maskContacts(text: string): string {
  return text.replaceAll(anyEmail, maskEmail).replaceAll(longNumber, '•••');
}
