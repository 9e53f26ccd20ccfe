import { gunzipSync } from 'node:zlib';
import { bitIndex } from '@puente/credentials/status-list';
import type { JsonObject, People, RecognitionSteps } from '@puente/testing/actors';
import { nodeOf, until } from '@puente/testing/actors';

export interface Place {
  readonly list: number;
  readonly index: number;
}
export interface CredentialAnswer {
  readonly stage: string;
  readonly file: {
    readonly copies: readonly { readonly place: Place }[];
    readonly hearing?: { readonly heard: boolean };
    readonly proposal?: { readonly act: string };
  };
  readonly status: { readonly credential?: string; readonly next: string; readonly timeline: readonly JsonObject[] };
  readonly allowedActions: readonly string[];
}

const reasons = { es: 'El folio es de otra persona', en: 'The folio is somebody else’s' };

/** What is done with a credential once it is issued, by the officers of one country. */
export class CredentialSteps {
  constructor(
    private readonly people: People,
    private readonly steps: RecognitionSteps,
    private readonly country: string,
    private readonly by: { readonly proposes: string; readonly approves: string },
  ) {}

  /** The number of the credential that proves a case, once it is issued. */
  issuedFor(caseId: string, reader: string): Promise<string> {
    return until(`the credential of ${caseId}`, async () => {
      const { body } = await this.people.user(reader).get(`/cases/${caseId}`);
      const { credential } = (body as unknown as CredentialAnswer).status;
      if (credential === undefined) return undefined;
      return (await this.read(credential)).stage === 'active' ? credential : undefined;
    });
  }

  async read(credential: string): Promise<CredentialAnswer> {
    const officer = this.people.user(this.by.approves);
    return (await officer.must(officer.get(`/cases/${credential}`))).body as unknown as CredentialAnswer;
  }

  propose(credential: string, act: 'suspension' | 'revocation' | 'reinstatement' | 'keeping', more: JsonObject = {}) {
    return this.steps.act(this.by.proposes, credential, `propose-${act}`, { reasons, ...more });
  }

  approve(credential: string) {
    return this.steps.act(this.by.approves, credential, 'approve-act');
  }

  /** Whether the list that anybody fetches says that the paper does not hold. */
  async isListed(credential: string): Promise<boolean> {
    const [copy] = (await this.read(credential)).file.copies;
    if (copy === undefined) throw new Error('it has no paper');
    return isListed(nodeOf(this.people.endpoints, this.country).api, copy.place);
  }
}

/** Whether the list that anybody fetches says of a place that it does not hold. */
export async function isListed(api: string, place: Place): Promise<boolean> {
  const response = await fetch(`${api}/status-lists/${place.list}`);
  const [, payload = ''] = (await response.text()).split('.');
  const { credentialSubject } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    credentialSubject: { encodedList: string };
  };
  const bytes = gunzipSync(Buffer.from(credentialSubject.encodedList.slice(1), 'base64url'));
  const bit = bitIndex(place);
  return ((bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0;
}
