import type { session as es } from '../../es/pages/session.js';

export const session: typeof es = {
  link: 'Where my case is open',
  title: 'Where my case is open',
  what: 'Each time that somebody opened this page with a code, in the last thirty days. If it was not you, close it and ask for a new code.',
  devices: {
    'android-phone': 'An Android phone',
    'android-tablet': 'An Android tablet',
    iphone: 'An iPhone',
    ipad: 'An iPad',
    'simple-phone': 'A simple phone',
    windows: 'A computer with Windows',
    mac: 'A Mac computer',
    linux: 'A computer with Linux',
    other: 'A device that we do not recognise',
  },
  number: 'Case',
  past: 'Closed already',
  own: 'It is this page.',
  opened: (when) => `Opened on ${when}`,
  used: (when) => `Open. Last used around ${when}`,
  ended: (when) => `Closed since ${when}`,
  end: 'Close',
  endAll: 'Close all',
  endAllHint: 'This one too. To see your case again you will need a new code.',
  endedNow: 'It is closed. It shows nothing any more.',
  coarse: 'The last use is noted every ten minutes. We do not keep from where it was opened.',
};
