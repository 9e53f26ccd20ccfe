import { monthsAfter } from '@puente/domain/clocks';
import type { Instant } from '@puente/domain/kernel';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { QuarantinedEvent } from '@puente/persistence/quarantine';
import { beyondLimit, quarantineOf } from '@puente/persistence/quarantine';
import { answersIn } from '@puente/words/languages';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { OpenNode } from '../node/index.js';

/** With the moment at which its content goes, or went. */
function line(node: OpenNode, event: QuarantinedEvent): string {
  const { id, topic, partition, offset, reason, detail, emptiedAt, receivedAt } = event;
  const goes = emptiedAt === undefined ? `→ ${keptUntil(node, receivedAt)}` : `∅ ${emptiedAt}`;
  return `${id}  ${receivedAt}  ${topic}/${partition}/${offset}  ${reason}  ${detail}  ${goes}`;
}

function keptUntil({ here, rules }: OpenNode, receivedAt: Instant): Instant {
  const country = rulesOf(rules, here);
  return monthsAfter(country.calendar.timeZone, receivedAt, country.retention.quarantine.months);
}

/** Events of other countries that could not be accepted, newest first: the reason and the place, never the content. */
export async function listQuarantine(node: OpenNode): Promise<Answer> {
  const found = await quarantineOf(node.pool).list();
  const items = found.map((event) => ({ ...event, keptUntil: keptUntil(node, event.receivedAt) }));
  return { ok: true, data: { items }, lines: items.map((item) => line(node, item)) };
}

export async function showQuarantined(node: OpenNode, id: number): Promise<Answer> {
  const found = await quarantineOf(node.pool).show(id);
  if (found === undefined) throw none;
  const { headers, bytes, ...event } = found;
  const said = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return { ok: true, data: found, lines: [line(node, event), `  ${bytes} B`, ...said] };
}

/** Somebody has dealt with it; it stays in the table. */
export async function resolveQuarantined({ pool }: OpenNode, id: number, at: Instant): Promise<Answer> {
  if (!(await quarantineOf(pool).resolve(id, at))) throw none;
  return { ok: true, data: { id, resolvedAt: at }, lines: [`${id} ✓`] };
}

/** One whose cause was mended: the relay judges it afresh, and its sender is told what became of it. */
export async function retryQuarantined({ pool }: OpenNode, id: number, at: Instant): Promise<Answer> {
  const retried = await quarantineOf(pool).retry(id, at);
  if (retried === 'none') throw none;
  if (retried !== 'released') throw afterAll[retried];
  return { ok: true, data: { id, releasedAt: at }, lines: [`${id} ↻`] };
}

/** Of people beyond what the agreement lets a country tell of in a day: the relay takes all that waits, oldest first. */
export async function releaseQuarantined({ pool }: OpenNode, country: string, at: Instant): Promise<Answer> {
  const released = await quarantineOf(pool).release(country, beyondLimit, at);
  return { ok: true, data: { country, released }, lines: [`${country}  ${released} ✓`] };
}

const none = new CannotDo(
  {
    es: 'No hay tal evento en cuarentena, o ya se atendió.',
    en: 'There is no such event, or somebody has dealt with it.',
  },
  'NOT_IN_QUARANTINE',
);

/** As the API says it to the console. */
const said = (code: 'NOT_KEPT_WHOLE' | 'TOO_MANY_NEW_PEOPLE') =>
  new CannotDo({ es: answersIn('es').problems[code], en: answersIn('en').problems[code] }, code);

const afterAll = { cut: said('NOT_KEPT_WHOLE'), 'beyond-limit': said('TOO_MANY_NEW_PEOPLE') } as const;
