/**
 * A function that makes each thing once and keeps it. For what costs much more to make than to use, such as the
 * formats of `Intl`, and of which there are few: nothing is ever let go.
 */
export function kept<Key extends string, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const one = make(key);
    made.set(key, one);
    return one;
  };
}

/** As `kept`, by an object that it is of: what was made goes when the object does. */
export function keptWith<Owner extends object, Made>(make: (owner: Owner) => Made): (owner: Owner) => Made {
  const made = new WeakMap<Owner, Made>();
  return (owner) => {
    const known = made.get(owner);
    if (known !== undefined) return known;
    const one = make(owner);
    made.set(owner, one);
    return one;
  };
}

/** As `kept`, for what there is no end of: lets go of what was used longest ago once there are more than `most`. */
export function keptLast<Made>(most: number): (key: string, make: () => Made) => Made {
  const made = new Map<string, Made>();
  return (key, make) => {
    const one = made.get(key) ?? make();
    made.delete(key);
    made.set(key, one);
    if (made.size > most) made.delete(made.keys().next().value ?? key);
    return one;
  };
}
