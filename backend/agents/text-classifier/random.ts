/** Numbers from 0 up to 1 that depend on the seed alone (Park and Miller's generator of 1988). */
export function createRandom(seed: number): () => number {
  let state = ((seed * 7_919 + 17) * 48_271) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The numbers below `count` in an order that depends on `seed` alone (Fisher-Yates over a Lehmer generator). */
export function shuffled(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  let state = seed * 48_271;
  for (let index = count - 1; index > 0; index -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (index + 1);
    const held = order[index] as number;
    order[index] = order[other] as number;
    order[other] = held;
  }
  return order;
}
