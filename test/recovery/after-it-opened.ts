import { existsSync, readFileSync } from 'node:fs';
import type { Endpoints, Operator, People, RecognitionSteps } from '@puente/testing/actors';
import { nodeOf, until, workerByPhone } from '@puente/testing/actors';
import type { Place } from '../journeys/reach/credential-steps.js';
import { isListed } from '../journeys/reach/credential-steps.js';
import type { Control } from '../world/control.js';

interface Where {
  readonly control: Control;
  readonly country: string;
  readonly endpoints: Endpoints;
  readonly here: Operator;
  readonly people: People;
  readonly isAtRest: (caseId: string) => Promise<void>;
  readonly steps: RecognitionSteps;
}

/** What the runbook says of whom and what a database that was put back does not know (docs/runbooks/backup.md). */
export function afterItOpened({ control, country, endpoints, here, isAtRest, people, steps }: Where) {
  const node = nodeOf(endpoints, country);
  const listed = () => (existsSync(node.deletions) ? readFileSync(node.deletions, 'utf8').trim() : '');
  return {
    /** Where people chose so: what its partner has stands there, and the law decides here once more. */
    decidesAnew: async (caseId: string): Promise<void> => {
      expect((await here(`restore release ${caseId} --confirm ${caseId.slice(0, 8)}`)).code).toBe(0);
      await steps.propose(caseId);
      await steps.approve(caseId);
    },
    /** The number of the credential that proves a case, as its office reads it. */
    credentialOf: (caseId: string): Promise<string> =>
      until(`the credential of ${caseId}`, async () => {
        const { body } = await people.user(steps.by.supervisor).get(`/cases/${caseId}`);
        return (body['status'] as { readonly credential?: string }).credential;
      }),
    /** One that was issued after the backup: it is in the list that anybody fetches, and its worker is told. */
    async revokes(caseId: string, credential: string): Promise<void> {
      const order = `restore revoke ${caseId} --credential ${credential} --reason lost --confirm ${credential.slice(0, 8)}`;
      const places = (await here(order)).data['revoked'] as readonly Place[];
      expect(places).not.toEqual([]);
      const inList = () => Promise.all(places.map((place) => isListed(node.api, place)));
      await until('it is listed', async () => (await inList()).every(Boolean));
      await until('its worker is told', async () => {
        const lost = (await here('restore held')).data['lost'] as readonly { credential: string; toldAt?: string }[];
        return lost.find((each) => each.credential === credential)?.toldAt;
      });
    },
    /** Somebody whom nobody keeps, because they take their draft back. @returns what their counter is answered who looks for them */
    async forgets(draft: string): Promise<() => Promise<number>> {
      const { dossierId = '' } = await steps.read(steps.by.counter, draft);
      const looks = async () => (await people.user(steps.by.counter).get(`/dossiers/${dossierId}`)).status;
      expect(await looks()).toBe(200);
      const worker = await workerByPhone(people, country, draft);
      await worker.must(worker.post(`/cases/${draft}/withdraw`, {}));
      await isAtRest(draft);
      // Its case worker looks when it starts, and once an hour.
      await control.restart(`${country}-case-worker`);
      await until('it is deleted, and listed', () => Promise.resolve(listed().includes(dossierId)));
      return looks;
    },
    /** Before the processes start. Where nobody was deleted yet, there is no list. */
    async forgetsAgain(): Promise<void> {
      if (listed() !== '') expect((await here(`restore deletions ${node.deletions}`, 'worker')).code).toBe(0);
    },
  };
}
