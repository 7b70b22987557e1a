/** What a company's sign-in says of somebody, as it names things. */
export type Claims = Readonly<Record<string, unknown>>;

/** Known to Faro and the provider alone; single use. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636). */
  readonly verifier: string;
}

/** Who came back from the company's sign-in. */
export interface Proven {
  readonly subject: string;
  /** The provider's own session; null where it names none. */
  readonly providerSession: string | null;
  readonly claims: Claims;
}

/** The company ended one session of its own, or all of somebody. At least one of the two is named. */
export interface LogoutNotice {
  readonly id: string;
  readonly subject: string | null;
  readonly providerSession: string | null;
}

/**
 * A company's sign-in. Every method throws FailureError `sign-in-unavailable` while it does not answer, and
 * `sign-in-refused` for what it, or anybody in its name, says and cannot prove.
 */
export interface IdentityProvider {
  /** The page where the person signs in; it sends the browser back to `returnTo`. */
  begin(checks: Checks, returnTo: string): Promise<string>;
  /** `returned` is where the browser came back to, with all of its parameters. */
  complete(returned: URL, checks: Checks): Promise<Proven>;
  /** The page where the person ends the company's session; null where it offers none. */
  endAddress(): Promise<string | null>;
  /** @throws FailureError `sign-in-refused` for a token that is not the provider's, or not for this client. */
  readLogout(token: string): Promise<LogoutNotice>;
}
