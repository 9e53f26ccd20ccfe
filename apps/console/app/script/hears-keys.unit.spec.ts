import { hearsKeys } from './hears-keys.js';

/** As far as the script asks anything of what stands on a page. */
class Element {
  readonly dataset: Record<string, string>;
  hidden = true;
  open = false;
  tabIndex = 0;
  textContent = '';
  private pressed: () => void = () => undefined;

  constructor(
    readonly tagName: string,
    readonly on: Page,
    data: Record<string, string>,
  ) {
    this.dataset = data;
  }
  click(): void {
    this.on.followed.push(this);
    this.pressed();
  }
  focus(): void {
    this.on.activeElement = this;
  }
  scrollIntoView(): void {
    this.on.shown.push(this);
  }
  matches(): boolean {
    return ['INPUT', 'TEXTAREA', 'SELECT'].includes(this.tagName);
  }
  addEventListener(_what: 'click', then: () => void): void {
    this.pressed = then;
  }
}
class Details extends Element {}

class Page {
  activeElement: Element | undefined;
  readonly followed: Element[] = [];
  readonly shown: Element[] = [];
  readonly elements: Element[] = [];
  private heard: (event: object) => void = () => undefined;

  add(tagName: string, data: Record<string, string>): Element {
    const Kind = tagName === 'DETAILS' ? Details : Element;
    const made = new Kind(tagName, this, data);
    this.elements.push(made);
    return made;
  }
  addEventListener(_what: 'keydown', then: (event: object) => void): void {
    this.heard = then;
  }
  querySelectorAll(selector: '[data-key]' | '[data-row]'): readonly Element[] {
    const name = selector === '[data-key]' ? 'key' : 'row';
    return this.elements.filter(({ dataset }) => name in dataset);
  }
  querySelector(): Element | null {
    return this.elements.find(({ dataset }) => 'off' in dataset) ?? null;
  }
  /** Whether the key was taken. */
  press(key: string, more: { timeStamp?: number; target?: Element; ctrlKey?: boolean } = {}): boolean {
    let taken = false;
    this.heard({ key, timeStamp: 0, preventDefault: () => (taken = true), ...more });
    return taken;
  }
}

const kept = () => {
  const items = new Map<string, string>();
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  };
};

describe('keys that save time', () => {
  const names = ['HTMLElement', 'HTMLDetailsElement'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  let page: Page;
  let storage: ReturnType<typeof kept>;

  beforeEach(() => {
    Object.assign(globalThis, { HTMLElement: Element, HTMLDetailsElement: Details });
    page = new Page();
    storage = kept();
  });
  afterAll(() =>
    names.forEach((name, n) => {
      const was = before[n];
      if (was === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, was);
    }),
  );
  const hear = () => hearsKeys(page as unknown as Document, storage);

  it('follow a link, open a list, and go to a part of the page', () => {
    const [link, list, part] = [
      page.add('A', { key: 'e' }),
      page.add('DETAILS', { key: '?' }),
      page.add('SECTION', { key: 'd' }),
    ];
    hear();
    expect(['e', '?', 'd', 'x'].map((key) => page.press(key))).toEqual([true, true, true, false]);
    expect(page.followed).toEqual([link]);
    expect([list.open, page.activeElement, page.shown.at(-1)]).toEqual([true, part, part]);
  });

  it('press a button, also one that takes a key that rows have elsewhere', () => {
    const [button, row] = [page.add('BUTTON', { key: 'j' }), page.add('A', { row: '' })];
    hear();
    expect(page.press('j')).toBe(true);
    expect([page.followed, page.activeElement]).toEqual([[button], undefined]);
    expect([page.press('k'), page.activeElement]).toEqual([true, row]);
  });

  it('are two after each other, soon enough, and the second alone means what it always does', () => {
    const [queue, back] = [page.add('A', { key: 'g q' }), page.add('A', { key: 'q' })];
    hear();
    page.press('g', { timeStamp: 0 });
    expect(page.press('q', { timeStamp: 1000 })).toBe(true);
    page.press('g', { timeStamp: 5000 });
    page.press('q', { timeStamp: 9000 });
    expect(page.followed).toEqual([queue, back]);
    // After one that means nothing, the next is heard by itself.
    page.press('g', { timeStamp: 20_000 });
    page.press('x', { timeStamp: 20_100 });
    page.press('q', { timeStamp: 20_200 });
    expect(page.followed).toEqual([queue, back, back]);
  });

  it('go from row to row, from either end, and stop there', () => {
    const rows = [page.add('A', { row: '' }), page.add('A', { row: '' }), page.add('A', { row: '' })];
    hear();
    const at = (key: string) => {
      page.press(key);
      return rows.findIndex((row) => row === page.activeElement);
    };
    expect(['k', 'k', 'j', 'j', 'k', 'k', 'k'].map(at)).toEqual([2, 1, 2, 2, 1, 0, 0]);
    page.activeElement = undefined;
    expect(at('j')).toBe(0);
  });

  it('are letters where somebody types, and the browser’s own with a modifier', () => {
    page.add('A', { key: 'e' });
    hear();
    for (const tagName of ['INPUT', 'TEXTAREA', 'SELECT'])
      expect(page.press('e', { target: new Element(tagName, page, {}) })).toBe(false);
    expect(page.press('e', { ctrlKey: true })).toBe(false);
    expect(page.followed).toEqual([]);
  });

  it('are switched off and on in one place, which says so', () => {
    const [button, link] = [page.add('BUTTON', { off: 'No usar', on: 'Usar' }), page.add('A', { key: 'e' })];
    hear();
    expect([button.hidden, button.textContent]).toEqual([false, 'No usar']);
    button.click();
    expect([button.textContent, page.press('e')]).toEqual(['Usar', false]);
    button.click();
    expect([button.textContent, page.press('e')]).toEqual(['No usar', true]);
    expect(page.followed.filter((one) => one === link)).toHaveLength(1);
  });
});
