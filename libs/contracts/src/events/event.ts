import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import { z } from 'zod';
import { caseId, countryCode, instant } from '../values/index.js';
import type { EventData, EventType } from './event-data.js';
import { eventData, eventTypes } from './event-data.js';

const version = 'v1';
const prefix = 'org.puente.';

/** `submission.filed` → `org.puente.submission.filed.v1`. */
export const eventTypeName = (type: EventType): string => `${prefix}${type}.${version}`;

const byName: ReadonlyMap<string, EventType> = new Map(eventTypes.map((type) => [eventTypeName(type), type]));

/** Undefined for a type, or a version of one, that this node does not know. */
export const eventTypeOf = (name: string): EventType | undefined => byName.get(name);

/** Of no case: a confirmation, of whatever version, because two countries would never be done; a checkpoint, which is signed instead. */
export const isConfirmedByNobody = (name: string): boolean =>
  ['confirmation.', 'checkpoint.'].some((family) => name.startsWith(`${prefix}${family}`));

/** The attributes that are signed together with the data; they must equal the headers under which the event came. */
export const SignedAttributes = z.object({
  id: z.uuid(),
  type: z.string().max(100),
  source: z
    .string()
    .max(200)
    .regex(/^did:web:[a-z0-9.:%-]+$/i),
  subject: caseId,
  time: instant,
  to: countryCode,
  /** Of what its sender sends again on purpose: its receiver judges afresh what it had refused. Left out of the first. */
  attempt: z.int().min(2).max(1000).optional(),
});
export type SignedAttributes = z.output<typeof SignedAttributes>;

/** An event whose sender is proven. */
export type PuenteEvent<Type extends EventType = EventType> = {
  readonly [Each in Type]: {
    readonly type: Each;
    readonly id: string;
    readonly from: CountryCode;
    readonly to: CountryCode;
    readonly subject: CaseId;
    /** When it happened, not when it was sent. */
    readonly time: Instant;
    /** From 2 on: sent again on purpose. */
    readonly attempt?: number;
    readonly data: EventData<Each>;
  };
}[Type];

/** The data of an event, or the fields at fault; never their values. */
export function readEventData<Type extends EventType>(
  type: Type,
  subject: CaseId,
  data: unknown,
): { readonly ok: true; readonly data: EventData<Type> } | { readonly ok: false; readonly faults: readonly string[] } {
  const read = eventData[type].safeParse(data);
  if (!read.success) return { ok: false, faults: read.error.issues.slice(0, 10).map(faultOf) };
  const disagreeing = disagreements(subject, read.data);
  if (disagreeing.length > 0) return { ok: false, faults: disagreeing };
  return { ok: true, data: read.data as EventData<Type> };
}

const faultOf = (issue: z.core.$ZodIssue) => `data.${issue.path.map(String).join('.')}: ${issue.code}`;

/** Parts of one event that name the same thing must agree, or one part could smuggle in what the other was checked for. */
function disagreements(subject: CaseId, data: EventData<EventType>): string[] {
  const faults: string[] = [];
  if ('status' in data && data.status.caseId !== subject) faults.push('data.status.caseId: other_case');
  if ('filing' in data) {
    // A number begins with the country in which it was given out: no country takes one that another one gives.
    if (data.filing.filedIn !== subject.slice(0, 2)) faults.push('data.filing.filedIn: other_case');
    if (data.filing.dossier !== data.dossier.id) faults.push('data.dossier.id: other_dossier');
    if (!data.dossier.certificates.some(({ id }) => id === data.filing.certificate.id))
      faults.push('data.dossier.certificates: certificate_missing');
  }
  return faults;
}
