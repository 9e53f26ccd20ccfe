import type { Failure } from '@puente/domain/around/serving-notices';
import type { Instant, Language } from '@puente/domain/kernel';

/** One text on its way to a worker. */
export interface Message {
  /**
   * Tells it apart from every other: its idempotency key. A carrier that keeps keys sends what bears one name once, and answers the
   * second time as the first; any other is given it to hand on.
   */
  readonly name: string;
  /**
   * By which a carrier that reports later names it: only who was given the message knows it, and nobody foresees it of the name.
   * Left out, no report of it is asked for.
   */
  readonly reference?: string;
  readonly channel: string;
  readonly address: string;
  readonly text: string;
  /** Of the text. */
  readonly language: Language;
}

/**
 * What a carrier says of a message, when, and what shows it: its own number, or its answer. `accepted` is no delivery: it
 * took the message, and reports by the API's door later. `failed` is no fault of the node, and another channel may do.
 */
export type DeliveryReport =
  | { readonly state: 'accepted' | 'delivered'; readonly at: Instant; readonly proof: string }
  | { readonly state: 'failed'; readonly at: Instant; readonly proof: string; readonly why: Failure };

/** Where texts leave a node. A carrier that is down is an exception: nothing was tried. */
export interface MessageOutlet {
  /** @param signal where it is given, nothing more of it is sent: the try is cancelled, and rejects */
  send(message: Message, signal?: AbortSignal): Promise<DeliveryReport>;
}
