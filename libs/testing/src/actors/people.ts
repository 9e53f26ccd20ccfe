import type { Manners } from './api-client.js';
import { ApiClient } from './api-client.js';
import type { DemonstrationUser, Doors, Endpoints } from './endpoints.js';
import { nodeOf } from './endpoints.js';

/** Everybody who acts in a story or a test, over the public API only. */
export class People<Place extends Doors = Endpoints> {
  private readonly clients = new Map<string, ApiClient>();

  constructor(
    readonly endpoints: Place,
    private readonly manners: Manners = {},
  ) {}

  /** A demonstration user of the local identity provider, at their own country's API. */
  user(username: string): ApiClient {
    const known = this.clients.get(username);
    if (known) return known;
    const user = this.endpoints.users.find((candidate) => candidate.username === username);
    if (!user) throw new RangeError(`no demonstration user ${username}`);
    const client = new ApiClient(nodeOf(this.endpoints, user.country).api, this.tokenOf(user), this.manners);
    this.clients.set(username, client);
    return client;
  }

  /**
   * The username of whoever has a role in a country: at an agency, or else at the desk where that role sits. Where it is
   * several people, the first of them.
   */
  named(country: string, role: string, agency?: string): string {
    const user = this.endpoints.users.find(
      (candidate) =>
        candidate.country === country &&
        candidate.roles.includes(role) &&
        (agency === undefined || candidate.agency === agency),
    );
    if (!user) throw new RangeError(`no demonstration user is ${role} in ${country} ${agency ?? ''}`);
    return user.username;
  }

  /** Somebody without an account. */
  anyone(country: string): ApiClient {
    return new ApiClient(nodeOf(this.endpoints, country).api, () => Promise.resolve(undefined), this.manners);
  }

  /** The worker, by case number and one-time code. @throws {ApiProblem} where the code is not good */
  async worker(country: string, caseNumber: string, code: string): Promise<ApiClient> {
    const anyone = this.anyone(country);
    const { body } = await anyone.must(anyone.post('/status/sessions', { caseNumber, code }));
    return new ApiClient(anyone.base, () => Promise.resolve(String(body['token'])), this.manners);
  }

  private tokenOf(user: DemonstrationUser): () => Promise<string> {
    let token: string | undefined;
    let renewAt = 0;
    return async () => {
      if (token !== undefined && Date.now() < renewAt) return token;
      const response = await fetch(this.endpoints.identity.tokenEndpoint, {
        method: 'POST',
        // A connection that rested since the file of tests before this one may be ended in the moment in which it is used again.
        headers: { connection: 'close' },
        body: new URLSearchParams({
          grant_type: 'password',
          client_id: 'puente-demo',
          username: user.username,
          password: user.password,
          resource: `urn:puente:node:${user.country}`,
        }),
      });
      if (!response.ok) throw new Error(`no token for ${user.username}: ${response.status} ${await response.text()}`);
      const granted = (await response.json()) as { access_token: string; expires_in: number };
      token = granted.access_token;
      renewAt = Date.now() + (granted.expires_in - 30) * 1000;
      return token;
    };
  }
}
