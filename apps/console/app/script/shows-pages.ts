import { openPaper } from './drawn-by-pdf-js.js';
import type { Opened } from './drawn-by-pdf-js.js';
import { offersPages } from './offers-pages.js';
import { sheetsOf, zooms } from './sheets.js';

/**
 * `<div data-pdf="/documentos/…?ver">`: a paper, page by page, to be turned, magnified and leafed through. Where it cannot be drawn it is left to the browser, as it is
 * without script.
 */
export function showsPages(page: Document): void {
  const place = page.querySelector<HTMLElement>('[data-pdf]');
  const told = page.querySelector<HTMLElement>('[data-told]');
  if (place === null || told === null) return;
  const { pdf = '', pdfJs = '' } = place.dataset;
  const asWithoutScript = place.querySelector('noscript')?.textContent ?? '';
  const tell = (words = ''): void => {
    told.hidden = words === '';
    told.textContent = words;
  };
  tell(told.dataset['opening']);
  openPaper(pdf, pdfJs)
    .then((opened) => leaf(place, opened))
    .then(
      () => tell(),
      () => {
        tell(told.dataset['failed']);
        place.innerHTML = asWithoutScript;
      },
    );
}

/** What the buttons and the field of the page do; where one is stands in the address. */
async function leaf(place: HTMLElement, opened: Opened): Promise<void> {
  const page = place.ownerDocument;
  const { numPages } = opened.paper;
  const at = new URL(page.location.href);
  const said = (name: string) => at.searchParams.get(name);
  const seen = { zoom: within(said('zoom'), 1, zooms.length), turned: within(said('giro'), 0, 3) };
  let current = within(said('pagina'), 1, numPages);

  const { arrange, places } = sheetsOf(place, opened, await opened.paper.getPage(1), seen);
  const tools = page.querySelector<HTMLElement>('[data-tools]');
  const field = tools?.querySelector<HTMLInputElement>('[data-page]');
  const tell = (): void => {
    if (field) field.value = String(current);
    const now = { giro: seen.turned, zoom: seen.zoom, pagina: current };
    for (const [name, value] of Object.entries(now)) at.searchParams.set(name, String(value));
    history.replaceState(null, '', at);
  };
  const go = (to: number): void => {
    current = within(to, 1, numPages);
    places[current - 1]?.scrollIntoView();
    tell();
  };
  /** What one reads stays where it is. */
  const again = (): void => {
    arrange();
    go(current);
  };
  const acts: Readonly<Record<string, () => void>> = {
    larger: () => see({ zoom: within(seen.zoom + 1, 1, zooms.length) }),
    smaller: () => see({ zoom: within(seen.zoom - 1, 1, zooms.length) }),
    turn: () => see({ turned: (seen.turned + 1) % 4 }),
    previous: () => go(current - 1),
    next: () => go(current + 1),
  };
  const see = (otherwise: Partial<typeof seen>): void => {
    Object.assign(seen, otherwise);
    again();
  };

  place.replaceChildren(...places);
  if (tools) {
    tools.hidden = false;
    page.documentElement.style.scrollPaddingTop = `${tools.offsetHeight}px`;
    for (const paging of tools.querySelectorAll<HTMLElement>('[data-paging]')) paging.hidden = numPages === 1;
    const of = tools.querySelector<HTMLElement>('[data-of]');
    if (of) of.textContent = `${of.dataset['of'] ?? ''} ${numPages}`;
    tools.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) acts[target.dataset['does'] ?? '']?.();
    });
    field?.addEventListener('change', () => go(Number(field.value)));
  }
  again();
  whileRead(places, (read) => {
    current = read + 1;
    tell();
  });
  whileWidth(place, again);
  offersPages(place, opened, go);
}

/** What somebody mistyped is as near as there is. */
function within(value: string | number | null, least: number, most: number): number {
  const number = Math.trunc(Number(value ?? least));
  return Number.isNaN(number) ? least : Math.min(Math.max(number, least), most);
}

/** Which of them is read: the one that a line in the upper half goes through. */
function whileRead(places: readonly HTMLElement[], tell: (place: number) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      const read = entries.findLast(({ isIntersecting }) => isIntersecting);
      if (read !== undefined) tell(places.indexOf(read.target as HTMLElement));
    },
    { rootMargin: '-35% 0px -65% 0px' },
  );
  for (const place of places) observer.observe(place);
}

function whileWidth(place: HTMLElement, tell: () => void): void {
  let before = place.clientWidth;
  new ResizeObserver(() => {
    if (place.clientWidth === before) return;
    before = place.clientWidth;
    tell();
  }).observe(place);
}
