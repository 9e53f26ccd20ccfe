import { idleSeconds, keptUntil } from './idle.js';

const minute = 60_000;
const now = 100 * minute;

describe('[attack 41] a session', () => {
  it('lasts half an hour more with each page', () => {
    expect(keptUntil({ since: 0, seen: now - 20 * minute }, false, now)).toEqual({ seen: now, left: idleSeconds });
  });

  it('is kept by nothing that a page asks by itself, however often', () => {
    const first = keptUntil({ since: 0, seen: now - 20 * minute }, true, now);
    expect(first).toEqual({ seen: now - 20 * minute, left: 600 });
    expect(keptUntil({ since: 0, ...first }, true, now + 9 * minute).left).toBe(60);
    expect(keptUntil({ since: now - 29 * minute }, true, now).left).toBe(60);
    expect(keptUntil({ since: 0 }, true, now).left).toBe(1);
  });
});
