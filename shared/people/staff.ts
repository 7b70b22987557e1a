/** Those of the operator who speak to customers themselves. */
export type Staff = 'rep' | 'supervisor';

/** Whether a role, a kind of owner or a kind of author is one of them. */
export function isStaff<Kind extends string>(kind: Kind | null | undefined): kind is Extract<Kind, Staff> {
  return kind === 'rep' || kind === 'supervisor';
}
