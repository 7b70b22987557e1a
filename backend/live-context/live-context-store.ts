/** Small texts under a name and a field, each forgotten after a time. Every method throws where it cannot be used. */
export interface LiveContextStore {
  /** @param seconds after which the name and all of its fields are gone, unless one of them was put for longer. */
  put(name: string, field: string, text: string, seconds: number): Promise<void>;
  drop(name: string, field: string): Promise<void>;
  /** Every field of these names. */
  erase(names: readonly string[]): Promise<void>;
  /** The texts of all fields, in no order. */
  read(name: string): Promise<readonly string[]>;
}
