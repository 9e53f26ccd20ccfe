import type { RecognitionSteps } from '@puente/testing/actors';
import type { CredentialSteps } from './credential-steps.js';

/** A case that was filed at home and recognised abroad, as its two countries' pages show it. */
export interface Across {
  readonly abroad: string;
  /** The credential of the recognition. */
  readonly recognition: string;
  readonly code: string;
}

/** Sends a draft of the home country across the border, until the host country's credential of it is issued. */
export async function recognised(
  steps: RecognitionSteps,
  inHost: CredentialSteps,
  { abroad, by }: { abroad: string; by: string },
): Promise<Across> {
  const code = await steps.submit(abroad, by);
  await steps.acknowledge(abroad);
  await steps.confirmAuthentic(abroad);
  await steps.reaches(steps.by.supervisor, abroad, 'host-review', (answer) => answer.file.reviewer !== undefined);
  await steps.propose(abroad);
  await steps.approve(abroad);
  await steps.reaches(steps.by.registrar, abroad, 'concluded');
  const recognition = await inHost.issuedFor(abroad, steps.by.supervisor);
  return { abroad, recognition, code };
}

interface Shown {
  readonly timeline: readonly { readonly what: string }[];
}
export type Page = () => Promise<Shown>;

/** The worker's page of it: as they open it where they filed it, and as the host shows it. */
export async function pagesOf(
  { corridor, people, by }: RecognitionSteps,
  { abroad, code }: Across,
): Promise<readonly Page[]> {
  const worker = await people.worker(corridor.home, abroad, code);
  const host = people.user(by.supervisor);
  return [
    async () => (await worker.must(worker.get('/status'))).body as unknown as Shown,
    async () => (await host.must(host.get(`/cases/${abroad}`))).body['status'] as Shown,
  ];
}

export const allShow = async (pages: readonly Page[], line: string): Promise<boolean> =>
  (await Promise.all(pages.map((page) => page()))).every(({ timeline }) => timeline.some(({ what }) => what === line));

/** By whose number an employer asks for a credential. */
export const documentOf = ({ dossier }: { readonly dossier: object }): string =>
  String((dossier as { person: { identityDocuments: { number?: string }[] } }).person.identityDocuments[0]?.number);
