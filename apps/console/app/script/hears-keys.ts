/** Under this name a browser keeps that its officer wants no keys. */
const off = 'puente-no-keys';

/** So long the second key of two is waited for. */
const together = 1500;

/** What stands on a page for a key: `<a data-key="e">`, which is followed, or a button, which is pressed; `g q` and `g b` are two keys after each other. */
export function hearsKeys(page: Document, kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): void {
  let before = '';
  let since = 0;
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || kept.getItem(off) !== null || isField(event.target)) return;
    const waits = before !== '' && event.timeStamp - since < together;
    const pressed = waits ? `${before} ${event.key}` : event.key;
    before = waits ? '' : event.key;
    since = event.timeStamp;
    if (press(page, pressed) || (waits && press(page, event.key))) {
      before = '';
      event.preventDefault();
    }
  });
  offersSwitch(page, kept);
}

function press(page: Document, key: string): boolean {
  const found = [...page.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset['key'] === key);
  if (found === undefined) return (key === 'j' || key === 'k') && moves(page, key === 'j' ? 1 : -1);
  if (found instanceof HTMLDetailsElement) found.open = !found.open;
  if (found.tagName === 'A' || found.tagName === 'BUTTON') found.click();
  else {
    found.tabIndex = -1;
    found.focus();
    found.scrollIntoView();
  }
  return true;
}

/** From file to file of a queue; Enter follows the link on which it stands. */
function moves(page: Document, by: number): boolean {
  const rows = [...page.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === page.activeElement);
  const next = rows[at === -1 && by < 0 ? rows.length - 1 : Math.min(Math.max(at + by, 0), rows.length - 1)];
  next?.focus();
  return next !== undefined;
}

/** Where an officer types, a letter is a letter. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** One place switches them off; without a script there is nothing to switch. */
function offersSwitch(page: Document, kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): void {
  const button = page.querySelector<HTMLButtonElement>('[data-keys-switch]');
  if (button === null) return;
  const say = (): void => {
    button.textContent = (kept.getItem(off) === null ? button.dataset['off'] : button.dataset['on']) ?? '';
  };
  button.hidden = false;
  say();
  button.addEventListener('click', () => {
    if (kept.getItem(off) === null) kept.setItem(off, '1');
    else kept.removeItem(off);
    say();
  });
}
