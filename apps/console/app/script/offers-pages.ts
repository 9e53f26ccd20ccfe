import { drawSmall } from './drawn-by-pdf-js.js';
import type { Opened } from './drawn-by-pdf-js.js';
import { oneByOne } from './one-by-one.js';
import { nameOf } from './sheets.js';

/** Of the longer side. */
const side = 110;

/** `<details data-small>`: all pages of a paper small, to be chosen from, each drawn once it is seen. */
export function offersPages(within: HTMLElement, { paper }: Opened, choose: (page: number) => void): void {
  const page = within.ownerDocument;
  const details = page.querySelector<HTMLDetailsElement>('details[data-small]');
  const list = details?.querySelector('ol');
  if (!details || !list || paper.numPages === 1) return;
  details.hidden = false;
  const offer = (): void => {
    const buttons = Array.from({ length: paper.numPages }, (_, n) => {
      const button = page.createElement('button');
      button.type = 'button';
      button.ariaLabel = nameOf(within, n + 1);
      button.textContent = String(n + 1);
      button.addEventListener('click', () => choose(n + 1));
      return button;
    });
    list.replaceChildren(
      ...buttons.map((button) => {
        const row = page.createElement('li');
        row.append(button);
        return row;
      }),
    );
    oneByOne(buttons, async (button) => {
      const one = await paper.getPage(buttons.indexOf(button) + 1);
      const canvas = page.createElement('canvas');
      await drawSmall(one, side, canvas);
      button.prepend(canvas);
    });
  };
  details.addEventListener('toggle', offer, { once: true });
}
