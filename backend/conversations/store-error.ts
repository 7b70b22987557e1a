/** Why a store cannot be opened. Nothing in it was changed. */
export type StoreErrorCode =
  | 'store-corrupt'
  | 'store-read-only'
  | 'store-newer'
  | 'store-locked'
  | 'store-full'
  | 'store-unreachable'
  | 'store-denied'
  | 'engine-too-old';

/** A store that cannot be opened: `message` names the file or address and says what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
