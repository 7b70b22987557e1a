/** `d•••@example.com`: enough for its owner to know it, too little for anyone else. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${String.fromCodePoint(email.codePointAt(0) ?? 0)}•••${email.slice(at)}`;
}

/** A postal address without its numbers: `Av. Amazonas N•••, Quito`. */
export function maskAddress(address: string): string {
  return address.replaceAll(/\d[\d-]*/g, '•••');
}
