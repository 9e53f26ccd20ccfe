/** Between two readings: what a queue counts goes through all its files. */
const every = 60_000;

/** Reads what an address says once a minute, and when the page comes to be seen. Nothing is asked while nobody sees it. */
export function everyMinute(page: Document, at: string, show: (said: unknown) => void): void {
  const ask = async (): Promise<void> => {
    if (page.visibilityState === 'hidden') return;
    // Whose session is over is led to the sign-in page, which says nothing of it.
    const answer = await fetch(at, { redirect: 'error' }).catch(() => undefined);
    if (answer?.ok === true) show(await answer.json());
  };
  setInterval(() => void ask(), every);
  page.addEventListener('visibilitychange', () => void ask());
}
