import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Debian's Chromium, or the one that `CHROMIUM` names. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });

/** One that is closed whatever happens: a journey that fails must not leave it running. */
export async function inBrowser(act: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await openBrowser();
  try {
    await act(browser);
  } finally {
    await browser.close();
  }
}
