interface Counted {
  readonly count: number;
}

/**
 * Changes a row where it is there and may be changed, and else makes it; false where it is there and may not. For what an
 * `upsert` cannot say: a condition on the row that is there. Whoever loses the race to make it changes it.
 */
export async function changeOrCreate(change: () => Promise<Counted>, create: () => Promise<Counted>): Promise<boolean> {
  const changes = async () => (await change()).count === 1;
  return (await changes()) || (await create()).count === 1 || (await changes());
}
