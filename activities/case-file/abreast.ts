/** Settled side by side; far below the connections that a process has. */
const atOnce = 8;

/** Does the same for each of many, a few at a time. The first fault ends it once those under way have ended. */
export async function abreast<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const take = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, take));
}
