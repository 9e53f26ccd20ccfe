import { benches } from '@puente/domain/rulebook/catalogue';
import type { ApiClient, JsonObject } from '@puente/testing/actors';
import { seated } from '@puente/testing/actors';
import { words as reasons } from './corridors.js';
import type { WholeNodes } from './whole-nodes.js';

/** A decision on the change as the person reads it now. */
async function act(by: ApiClient, caseId: string, command: string, body: JsonObject = {}): Promise<void> {
  for (;;) {
    const { body: seen } = await by.must(by.get(`/rule-changes/${caseId}`));
    const answer = await by.post(`/rule-changes/${caseId}/${command}`, body, { seen: Number(seen['version']) });
    if (answer.status !== 412) {
      await by.must(Promise.resolve(answer));
      return;
    }
  }
}

/** Proposed by a delegate, and approved by the votes of all three benches of a country's committee. */
export async function approvedByCommittee({ people }: WholeNodes, country: string, content: JsonObject): Promise<void> {
  const delegates = people.endpoints.users.filter(
    (user) => user.country === country && user.roles.includes('delegate'),
  );
  const voters: ApiClient[] = [];
  for (const [n, bench] of benches.entries()) {
    const { username = '' } = delegates[n] ?? {};
    await seated(people, country, username, bench);
    voters.push(people.user(username));
  }
  const [first] = voters;
  if (first === undefined) throw new Error('a committee has benches');
  const { body } = await first.must(first.post('/rule-changes', { content, reasons }));
  const caseId = String(body['caseId']);
  await act(first, caseId, 'submit-to-committee');
  for (const by of voters) await by.must(by.post(`/rule-changes/${caseId}/cast-vote`, { vote: 'for', reasons }));
  await act(first, caseId, 'close-committee');
}
