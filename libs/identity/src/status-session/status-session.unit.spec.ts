import { createHmac } from 'node:crypto';
import { country, instant, newCaseNumber } from '@puente/domain/kernel';
import { createStatusSessions, looksLikeStatusSession, sessionMinutes } from './index.js';

const key = new Uint8Array(32).fill(7);
const now = instant('2026-03-03T15:00:00.000Z');
const later = (minutes: number) => instant(Date.parse(now) + minutes * 60_000);
const caseId = newCaseNumber(country('GT'), 2026, Uint8Array.of(1, 2, 3, 4, 5, 6));
const sessions = createStatusSessions(key, country('GT'));

describe('a session of the status page', () => {
  it('opens one case, for half an hour', () => {
    const { id, token, expiresAt } = sessions.open({ caseId }, now);
    expect(looksLikeStatusSession(token)).toBe(true);
    expect(expiresAt).toBe(later(sessionMinutes));
    expect(sessions.read(token, later(29))).toEqual({ id, caseId, endsAt: expiresAt });
    expect(sessions.read(token, later(30))).toBeUndefined();
  });

  it('[attack 13] has an id of its own, and one without is none: it could not be ended', () => {
    expect(sessions.open({ caseId }, now).id).not.toBe(sessions.open({ caseId }, now).id);
    const [header = '', body = ''] = sessions.open({ caseId }, now).token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const nameless = JSON.stringify({ ...claims, jti: undefined });
    const signed = `${header}.${Buffer.from(nameless).toString('base64url')}`;
    const signature = createHmac('sha256', key).update(signed).digest('base64url');
    expect(sessions.read(`${signed}.${signature}`, now)).toBeUndefined();
  });

  it('[attack 6] says for good that its code was printed, and takes one that does not say for such', () => {
    const { expiresAt, id, token } = sessions.open({ caseId, printed: true }, now);
    expect(sessions.read(token, now)).toEqual({ id, caseId, endsAt: expiresAt, printed: true });
    const [header = ''] = token.split('.');
    const before = { jti: id, aud: 'urn:puente:status:GT', sub: caseId, exp: 9e9 };
    const signed = `${header}.${Buffer.from(JSON.stringify(before)).toString('base64url')}`;
    const signature = createHmac('sha256', key).update(signed).digest('base64url');
    expect(sessions.read(`${signed}.${signature}`, now)).toEqual({ id, caseId, endsAt: instant(9e12), printed: true });
  });

  it('opens nothing at another node or under another key', () => {
    const { token } = sessions.open({ caseId }, now);
    expect(createStatusSessions(key, country('MX')).read(token, now)).toBeUndefined();
    expect(createStatusSessions(new Uint8Array(32).fill(8), country('GT')).read(token, now)).toBeUndefined();
  });

  it('cannot be altered, cut, unsigned or signed under another header', () => {
    const [header = '', body = '', signature = ''] = sessions.open({ caseId }, now).token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const other = Buffer.from(JSON.stringify({ ...claims, exp: 9e9 })).toString('base64url');
    const none = Buffer.from('{"alg":"none","typ":"puente-status+jwt"}').toString('base64url');
    const resigned = createHmac('sha256', key).update(`${none}.${body}`).digest('base64url');
    for (const forged of [
      `${header}.${other}.${signature}`,
      `${header}.${body}.`,
      `${header}.${body}`,
      `${header}.`,
      `${none}.${body}.`,
      `${none}.${body}.${resigned}`,
      `${header}.${body}.${signature.slice(0, -4)}`,
      '',
    ]) {
      expect(sessions.read(forged, now)).toBeUndefined();
    }
  });

  it('needs a whole key', () => {
    expect(() => createStatusSessions(new Uint8Array(16), country('GT'))).toThrow(RangeError);
  });
});
