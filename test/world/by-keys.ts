import type { Page } from 'playwright-core';

/** By keyboard alone: from field to field, as far as the first that `selector` says. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first();
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${selector} on ${new URL(page.url()).pathname}`);
}

/** The same, and presses it. */
export async function tabToAndPress(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** What an officer does on a page who has no mouse. */
export interface ByKeys {
  /** Presses a button or a link, and is on the page to which it leads. */
  readonly press: (selector: string) => Promise<void>;
  /** In place of what stood in a box. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** @param day as of ISO 8601, in the order in which this browser asks for its parts */
  readonly day: (selector: string, day: string) => Promise<void>;
  readonly choose: (selector: string, value: string) => Promise<void>;
  readonly file: (
    selector: string,
    file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  ) => Promise<void>;
  /** What the open form asks is read once more, and confirmed. */
  readonly confirm: () => Promise<void>;
}

export function byKeys(page: Page): ByKeys {
  const press = async (selector: string): Promise<void> => {
    await tabTo(page, selector);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  };
  return {
    press,
    async type(selector, text) {
      await tabTo(page, selector);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    async day(selector, day) {
      const [year = '', month = '', date = ''] = day.split('-');
      await tabTo(page, selector);
      for (const typed of [date + month + year, month + date + year]) {
        await page.keyboard.type(typed);
        if ((await page.inputValue(selector)) === day) return;
        // Back to its first part.
        for (let part = 0; part < 3; part += 1) await page.keyboard.press('ArrowLeft');
      }
      throw new Error(`no keys say ${day} in ${selector}`);
    },
    async choose(selector, value) {
      await tabTo(page, selector);
      await page.keyboard.press('Home');
      const options = await page.locator(`${selector} option`).count();
      for (let pressed = 0; pressed < options; pressed += 1) {
        if ((await page.inputValue(selector)) === value) return;
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`no key chooses ${value} in ${selector}`);
    },
    async file(selector, file) {
      // Asked for before the way there: the browser is told to hand choosers over, which a quick key would come before.
      const chooser = page.waitForEvent('filechooser');
      chooser.catch(() => undefined);
      await tabTo(page, selector);
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(file);
    },
    async confirm() {
      await press('button[value=check]');
      await press('button[value=confirm]');
      await page.waitForSelector('p[role=status]');
    },
  };
}
