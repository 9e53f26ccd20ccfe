import { badgePicture, bakePng, bakeSvg } from '@puente/credentials/badge';
import { isRefused } from '@puente/domain/kernel';
import { qrCode, qrPng } from '@puente/credentials/qr';
import { sampleRecognition } from '@puente/credentials/specification';
import { askPython, handOver, patience } from './checkers.js';
import { did } from './samples/authorities.js';
import { openWorkshop } from './samples/workshop.js';
import { alterClaims } from './samples/tamper-jws.js';

interface Answer {
  readonly name: string;
  readonly accepted: boolean;
  readonly reason: string;
  readonly issuer: string | null;
}

const hand = handOver();
let answers: ReadonlyMap<string, Answer>;

beforeAll(async () => {
  const { keys, issue, by } = await openWorkshop();
  const good = await issue('vc+jwt');
  const altered = alterClaims(good, (claims) => ({ ...claims, name: 'Otra cosa' }));
  const code = qrCode('PUENTE1:ABC');
  if (isRefused(code)) throw new Error(code.code);
  const png = await qrPng(code, 300);
  const svg = badgePicture(sampleRecognition());
  const badge = (name: string, kind: 'png' | 'svg', image: Buffer, credential: string) => {
    return { name, kind, image: image.toString('base64'), credential };
  };
  const badges = [
    badge('a PNG', 'png', bakePng(png, good), good),
    badge('an SVG', 'svg', Buffer.from(bakeSvg(svg, good)), good),
    badge('a PNG with an altered credential', 'png', bakePng(png, altered), altered),
    badge('an SVG with an altered credential', 'svg', Buffer.from(bakeSvg(svg, altered)), altered),
  ];
  const { jwk } = keys.current.trusted;
  const path = hand('badges.json', JSON.stringify({ jwk: { ...jwk, alg: 'ES256' }, now: by.now, badges }));
  answers = new Map((await askPython<readonly Answer[]>('check_badges.py', path)).map((each) => [each.name, each]));
}, patience);

test.each(['a PNG', 'an SVG'])('openbadgeslib takes our Open Badge out of %s and accepts it', (name) => {
  expect(answers.get(name)).toEqual({ name, accepted: true, reason: '', issuer: did });
});

test.each(['a PNG', 'an SVG'])('openbadgeslib refuses an altered one in %s', (name) => {
  expect(answers.get(`${name} with an altered credential`)).toMatchObject({ accepted: false, issuer: null });
});
