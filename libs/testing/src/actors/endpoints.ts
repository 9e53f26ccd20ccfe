import { readFileSync } from 'node:fs';
import type { DemonstrationCase } from './corridor.js';

/** One country's node as the local stack started it. */
export interface NodeEndpoints {
  readonly api: string;
  readonly portal: string;
  readonly console: string;
  /** Where its API is published; its `did:web` follows from it. */
  readonly publicUrl: string;
  readonly namespace: string;
  /** Connection strings, for checks that look at the record itself; the story never uses them. */
  readonly databases: Readonly<Record<'owner' | 'operator' | 'keeper' | 'worker', string>>;
  readonly ownerDatabase: string;
  readonly caseWorker: string;
  readonly eventRelay: string;
  /** Paths of the node's private keys, of its proxies' key, of the trust annex, of the folder with the demonstration messages, and of the list of whom it deleted. */
  readonly keys: string;
  readonly proxyKey: string;
  readonly trust: string;
  readonly messages: string;
  readonly deletions: string;
  readonly documents: string;
}

/** Where people go: their country's API, with a token for their name; and where a worker's telephone is read. */
export interface Doors {
  readonly identity: { readonly issuer: string; readonly tokenEndpoint: string };
  readonly nodes: Readonly<Record<string, Pick<NodeEndpoints, 'api' | 'messages'>>>;
  /** Of every country that has a pack, whether its node runs or not. */
  readonly users: readonly DemonstrationUser[];
}

/** `.local/endpoints.json`: where everything of the local stack is. */
export interface Endpoints extends Doors {
  readonly temporal: { readonly address: string; readonly ui: string };
  readonly kafka: {
    /** In the clear, where everything is allowed: for who runs the machine. */
    readonly brokers: string;
    /** As nodes come in; none where the broker was given. */
    readonly access: {
      readonly brokers: string;
      /** A file in PEM. */
      readonly certificate: string;
      readonly logins: Readonly<Record<string, { readonly username: string; readonly password: string }>>;
    } | null;
  };
  readonly postgres: {
    readonly url: string;
    /** A country's own server, with its data's folder and the one in which its log is kept once that is there; null where nobody loses one. */
    readonly apart: {
      readonly country: string;
      /** Of its process. */
      readonly name: string;
      readonly url: string;
      readonly data: string;
      readonly archive: string;
    } | null;
  };
  readonly nodes: Readonly<Record<string, NodeEndpoints>>;
  readonly verifiers: readonly DemonstrationVerifier[];
  readonly demonstration: DemonstrationCase;
  /** Folder of every process's log. */
  readonly logs: string;
}

export interface DemonstrationUser {
  readonly username: string;
  /** As the identity provider calls them. */
  readonly name?: string;
  readonly password: string;
  readonly country: string;
  readonly agency?: string;
  readonly roles: readonly string[];
}

/** An invented employer or chamber with a client of its own at the identity provider; the secret is public. */
export interface DemonstrationVerifier {
  readonly client: string;
  readonly secret: string;
  readonly name: string;
  readonly scope: string;
}

/** @throws where the file is missing: the stack is not up */
export function readEndpoints(path: string): Endpoints {
  return JSON.parse(readFileSync(path, 'utf8')) as Endpoints;
}

export function nodeOf<Node>({ nodes }: { readonly nodes: Readonly<Record<string, Node>> }, country: string): Node {
  const node = nodes[country];
  if (!node) throw new RangeError(`no node for ${country} in the endpoints`);
  return node;
}
