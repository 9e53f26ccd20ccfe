import { everyMinute } from './every-minute.js';

type Counts = Readonly<Record<string, { readonly count: string; readonly late: string }>>;

/**
 * The list of queues says how many wait while it stays open: `<nav data-counts="/colas.json">`. Where the open queue counts otherwise than when its rows were read, the page says so; what one reads does not move by itself.
 */
export function tellsCounts(page: Document): void {
  const list = page.querySelector<HTMLElement>('nav[data-counts]');
  const at = list?.dataset['counts'];
  if (list === null || at === undefined) return;
  everyMinute(page, at, (said) => show(list, said as Counts));
}

function show(list: HTMLElement, counts: Counts): void {
  for (const row of list.querySelectorAll<HTMLElement>('[data-queue]')) {
    const said = counts[row.dataset['queue'] ?? ''];
    const [count, late] = [row.querySelector('b'), row.querySelector('small')];
    if (said === undefined || count === null || late === null) continue;
    const moved = count.textContent !== said.count || late.textContent !== said.late;
    if (moved && row.querySelector('[aria-current]') !== null)
      list.querySelector('[data-moved]')?.removeAttribute('hidden');
    count.textContent = said.count;
    late.textContent = said.late;
  }
}
