import type { Instant } from '@puente/domain/kernel';
import type { QuarantinedEvent } from '@puente/persistence/quarantine';
import { quarantineOf } from '@puente/persistence/quarantine';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { OpenNode } from '../node/index.js';

const line = ({ id, topic, partition, offset, reason, detail, receivedAt }: QuarantinedEvent): string =>
  `${id}  ${receivedAt}  ${topic}/${partition}/${offset}  ${reason}  ${detail}`;

/** Events of other countries that could not be accepted, newest first: the reason and the place, never the content. */
export async function listQuarantine({ pool }: OpenNode): Promise<Answer> {
  const items = await quarantineOf(pool).list();
  return { ok: true, data: { items }, lines: items.map(line) };
}

export async function showQuarantined({ pool }: OpenNode, id: number): Promise<Answer> {
  const found = await quarantineOf(pool).show(id);
  if (found === undefined) throw none;
  const { headers, bytes, ...event } = found;
  const said = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return { ok: true, data: found, lines: [line(event), `  ${bytes} B`, ...said] };
}

/** Somebody has dealt with it; it stays in the table. */
export async function resolveQuarantined({ pool }: OpenNode, id: number, at: Instant): Promise<Answer> {
  if (!(await quarantineOf(pool).resolve(id, at))) throw none;
  return { ok: true, data: { id, resolvedAt: at }, lines: [`${id} ✓`] };
}

const none = new CannotDo(
  {
    es: 'No hay tal evento en cuarentena, o ya se atendió.',
    en: 'There is no such event, or somebody has dealt with it.',
  },
  'NOT_IN_QUARANTINE',
);
