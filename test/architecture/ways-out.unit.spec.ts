import { sources } from './sources.js';

const asks =
  /(?<![.\w]|async )fetch\(|\b(?:request as https?Request|createRemoteJWKSet|axios|undici)\b|\bhttps?\.(?:get|request)\(/;

/** All that asks a server for something, and who says which one. */
const waysOut: Readonly<Record<string, string>> = {
  'libs/platform/src/outbound/fetch-public.ts': 'the guard: whatever others name is asked by it',
  'libs/identity/src/oidc/key-set.ts': 'the identity provider, which the configuration names; it may be inside',
  'libs/identity/src/accounts/scim-accounts.ts': 'the same provider’s accounts, which the configuration names',
  'libs/verifier/src/cli/sources.ts': 'whoever types the command',
  'libs/web/src/asking/caller.ts': 'the node’s own API, which the configuration names',
  'apps/portal/app/api/heard-api.ts': 'the same; other countries by the guard',
  'libs/web/src/serving/readiness.ts': 'the same',
  'apps/portal/app/live/follow-page.ts': 'in the browser, of its own page',
  'apps/portal/app/offline/keep.ts': 'in the browser, of its own page',
  'apps/portal/app/offline/service-worker.ts': 'in the browser, of its own page',
  'apps/console/app/script/keeps-drafts.ts': 'in the browser, of its own page',
  'apps/console/app/script/every-minute.ts': 'in the browser, of its own page',
  'apps/console/app/script/warns-of-idle.ts': 'in the browser, of its own page',
  'apps/agency-api/src/process/docs/guide/take-events.ts': 'nothing of ours: a program that the guide shows to others',
};

describe('the ways out of a node', () => {
  it('[row 35] are these: an address that somebody else names is asked by the guard alone', () => {
    const found = sources()
      .filter(({ path, text }) => asks.test(text) && !path.startsWith('libs/testing/'))
      .map(({ path }) => path);
    expect(found.toSorted()).toEqual(Object.keys(waysOut).toSorted());
  });
});
