import type { Browser } from 'playwright-core';
import { openBrowser } from '../../world/browser.js';
import type { FakeApi } from './fake-status-api.js';
import { startFakeApi } from './fake-status-api.js';
import type { Portal } from './portal-process.js';
import { startPortal } from './portal-process.js';

/** A portal as it is deployed, over invented answers, and a browser to look at it. */
export interface PortalInABrowser {
  readonly api: FakeApi;
  readonly portal: Portal;
  readonly browser: Browser;
  /** @returns the portal's exit code */
  close(): Promise<Awaited<ReturnType<Portal['stop']>>>;
}

export async function openPortal(): Promise<PortalInABrowser> {
  const api = await startFakeApi();
  const portal = await startPortal(api.url);
  const browser = await openBrowser();
  return {
    ...{ api, portal, browser },
    async close() {
      await browser.close();
      const code = await portal.stop();
      await api.close();
      return code;
    },
  };
}
