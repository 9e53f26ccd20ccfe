export interface WasDone {
  /** Whether whoever reads has just done something with it. */
  readonly done: boolean;
  /** The queue from which it was opened; empty if from none. */
  readonly queue: string;
}

/** The page of what was just done, which then says that it counts. @param queue from which it was opened, if from one */
export const doneAt = (page: string, queue: string | null = null): string =>
  `${page}?${new URLSearchParams({ ...(queue !== null && { cola: queue }), hecho: '' }).toString()}`;

/** What such an address says. */
export const wasDone = ({ url }: Pick<Request, 'url'>): WasDone => {
  const { searchParams } = new URL(url);
  return { queue: searchParams.get('cola') ?? '', done: searchParams.has('hecho') };
};
