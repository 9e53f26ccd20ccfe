/** One text on its way to a worker. */
export interface Message {
  /** Tells it apart from every other; the same name again replaces it. */
  readonly name: string;
  readonly channel: string;
  readonly address: string;
  readonly text: string;
}

/** The carrier answered that the address cannot be reached: no fault of the node, and another channel may do. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
  constructor(readonly why: 'unreachable' | 'rejected' | 'no-answer') {
    super(why);
  }
}

/** Where texts leave a node. In production a carrier stands here. */
export interface MessageOutlet {
  /** @throws {Undeliverable} */
  send(message: Message): Promise<void>;
}
