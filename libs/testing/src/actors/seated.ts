import type { Doors } from './endpoints.js';
import type { People } from './people.js';

const reasons = { es: 'Acta de designación, demostración' };

/** Seats a delegate of the country's tripartite committee, as two supervisors of the ministry do it; once. */
export async function seated<Place extends Doors>(
  people: People<Place>,
  country: string,
  delegate: string,
  bench: string,
): Promise<void> {
  const first = people.named(country, 'supervisor');
  const { agency } = people.endpoints.users.find(({ username }) => username === first) ?? {};
  const second = people.endpoints.users.find(
    (user) => user.agency === agency && user.roles.includes('supervisor') && user.username !== first,
  );
  if (second === undefined) throw new RangeError(`${country} has one supervisor, and a seat needs two`);
  const [proposer, approver] = [people.user(first), people.user(second.username)];
  const { body: seats } = await proposer.must(proposer.get('/committee/seats'));
  const isSo = (seats['items'] as { officer: string; bench: string }[]).some(
    (seat) => seat.officer === delegate && seat.bench === bench,
  );
  if (isSo) return;
  const change = { what: 'seat', bench };
  const { body } = await proposer.must(proposer.post(`/officers/${delegate}/changes`, { change, reasons }));
  const approval = `/cases/${String(body['register'])}/approve-officer-change`;
  await approver.must(approver.post(approval, { change: body['change'] }));
}
