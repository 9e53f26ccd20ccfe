import type { Actor, CaseKind } from '@puente/domain/file/case';
import type { Effect } from '@puente/domain/insight/impact';
import type { EventOf, FileOf } from '@puente/domain/laws';

/** What follows from the law alone, and the contracts leave open: `tools/write-file-types.mjs` writes it as JSON Schemas. */
export type Files = { readonly [Kind in CaseKind]: FileOf<Kind> };

type AnyEvent = EventOf<CaseKind>;

/** What a journal tells, by its type: several kinds of file may have one of the same name. */
export type Events = { readonly [Type in AnyEvent['type']]: Extract<AnyEvent, { readonly type: Type }> };

/** Who did it. */
export type Actors = { readonly [Kind in Actor['kind']]: Extract<Actor, { readonly kind: Kind }> };

export interface Parts {
  /** From whom somebody was drawn, in whichever kind of file. */
  readonly draw: Extract<AnyEvent, { readonly draw: object }>['draw'];
  /** Of a change of rules on a file. */
  readonly effect: Effect;
}
