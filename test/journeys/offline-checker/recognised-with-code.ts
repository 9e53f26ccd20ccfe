import type { People, RecognitionSteps } from '@puente/testing/actors';
import { readCode } from '../own-credential/read-code.js';
import { CredentialSteps } from '../reach/credential-steps.js';
import { nextWorker, photovoltaicInstaller } from '../../world/world.js';

/** What a worker shows: the code's text, and a picture of it. */
export interface Code {
  readonly number: string;
  readonly text: string;
  readonly picture: Buffer;
}

/** A recognition that was decided, and its code from the worker's own page. */
export async function recognisedWithCode(people: People, steps: RecognitionSteps, portal: string): Promise<Code> {
  const { caseId, code } = await steps.toReview(photovoltaicInstaller(nextWorker()));
  await steps.propose(caseId);
  await steps.approve(caseId);
  const officers = new CredentialSteps(people, steps, 'GT', { proposes: 'gt.reviewer.1', approves: 'gt.supervisor' });
  const number = await officers.issuedFor(caseId, steps.by.supervisor);
  const session = await fetch(`${portal}/tramite`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ number: caseId, code }).toString(),
  });
  const cookie = session.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const picture = await fetch(`${portal}/credencial/${number}/qr.png`, { headers: { cookie } });
  if (!picture.ok) throw new Error(`the code of ${number}: ${String(picture.status)}`);
  const png = Buffer.from(await picture.arrayBuffer());
  return { number, text: readCode(png), picture: png };
}
