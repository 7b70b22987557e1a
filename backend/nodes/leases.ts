/**
 * Who of several nodes does a thing, until they give it up or are not heard of for a time. What must not be done twice
 * is refused by the log, whoever holds a lease; leases keep it from being tried.
 *
 * Every method throws where nobody can say who holds what.
 */
export interface Leases {
  /**
   * Takes what nobody holds, for so many milliseconds from now.
   *
   * @returns the lease's token, greater than that of every lease before it; null while it is held.
   */
  acquire(name: string, milliseconds: number): Promise<number | null>;
  /** Holds it for so many milliseconds from now. False, and nothing is changed, when it is no longer the token's. */
  renew(name: string, token: number, milliseconds: number): Promise<boolean>;
  /** Lets others have it at once; changes nothing when it is no longer the token's. */
  release(name: string, token: number): Promise<void>;
}
