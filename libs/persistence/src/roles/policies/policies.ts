import type { Who, Work } from '../../rows/index.js';
import type { NodeRole } from '../grants/roles.js';

/** Which rows of a table a role sees and changes; a table that has one shows nothing else. */
export interface Policy {
  readonly on: WalledTable;
  readonly name: string;
  readonly to: readonly NodeRole[];
  readonly for: 'all' | 'select' | 'insert';
  /** SQL: of a row that is read or changed; and of one that is written, where `writes` does not say otherwise. */
  readonly sees?: string;
  readonly writes?: string;
  readonly why: string;
}

export const walledTables = ['cases', 'dossiers', 'documents', 'journal', 'officer_names', 'source_questions'] as const;
export type WalledTable = (typeof walledTables)[number];

const said = (setting: string) => `current_setting('puente.${setting}', true)`;
const agency = said('agency');
const opened = `${said('opened')}::text[]`;
const own = 'dossiers_of_asker()';

/** SQL: by what it is asked for; what is not named shows nothing. */
const byPurpose = (shown: { readonly [Purpose in Who['purpose']]?: string }) =>
  [
    `CASE ${said('purpose')}`,
    ...Object.entries(shown).map(([purpose, seen]) => `WHEN '${purpose}' THEN ${seen}`),
    'ELSE false END',
  ].join(' ');
const all = (...works: readonly Work[]) => Object.fromEntries(works.map((work) => [work, 'true']));

const openCase = `id = ANY (${opened})`;
const ofAsker = `dossier_id = ANY (${own}) OR ${openCase}`;
/** Of nobody, and published: what rules are to be, and when all clocks stand. */
const published = `kind IN ('rule-change', 'force-majeure')`;
const openDossier = `dossiers.id::text = ANY (${opened})`;
const isSealed = 'EXISTS (SELECT FROM sealed_people p WHERE p.dossier_id = dossiers.id)';

/** Another policy says of these rows who sees them. */
const fileOf = (of: string, more = '') => `EXISTS (SELECT FROM cases c WHERE ${of}${more})`;
const itsFile = 'c.dossier_id = dossiers.id';
const ofItsFile = fileOf(itsFile);
const ofItsDossier = 'EXISTS (SELECT FROM dossiers d WHERE d.id = documents.dossier_id)';
const ofItsCase = fileOf('c.id = journal.case_id');

const others = ['worker', 'relay', 'operator', 'keeper'] as const satisfies readonly NodeRole[];

const cases = {
  // Whoever holds a file is among those who have it: said first, it spares most rows a look into a list.
  agency: `NOT sealed AND (holder = ${agency} OR agencies @> ARRAY[${agency}]) OR ${openCase} OR ${published}`,
  code: ofAsker,
  owner: ofAsker,
  public: openCase,
  ...all('law'),
};

const dossiers = {
  agency: `(agencies @> ARRAY[${agency}] OR ${ofItsFile}) AND NOT ${isSealed} OR ${openDossier}
    OR ${fileOf(itsFile, ` AND c.id = ANY (${opened})`)}`,
  code: `dossiers.id = ANY (${own}) OR ${openDossier} OR ${ofItsFile}`,
  owner: `owner = ${said('person')} OR ${openDossier} OR ${ofItsFile}`,
  public: `${openDossier} OR ${ofItsFile}`,
  ...all('law', 'matching'),
};

const documents = {
  ...{ agency: ofItsDossier, code: ofItsDossier, owner: ofItsDossier, public: ofItsDossier },
  ...all('law'),
};

export const policies: readonly Policy[] = [
  {
    ...{ on: 'cases', name: 'asked_for', to: ['api'], for: 'all' },
    sees: byPurpose({
      agency: cases.agency,
      ...all('door', 'law', 'lists', 'figures', 'matching'),
      code: `${cases.code} OR ${published}`,
      owner: `${cases.owner} OR ${published}`,
      public: `${cases.public} OR ${published}`,
    }),
    writes: byPurpose(cases),
    why: 'an officer sees what their agency has or had, a worker what is theirs, and both what a door opened to them',
  },
  {
    ...{ on: 'dossiers', name: 'asked_for', to: ['api'], for: 'all' },
    sees: byPurpose({ ...dossiers, ...all('door') }),
    writes: byPurpose(dossiers),
    why: 'whoever sees a file sees whose it is; of a person who is protected only whom a door let in',
  },
  {
    ...{ on: 'documents', name: 'asked_for', to: ['api'], for: 'all' },
    sees: byPurpose({ ...documents, ...all('door', 'matching') }),
    writes: byPurpose(documents),
    why: 'papers are seen with their dossier',
  },
  {
    ...{ on: 'journal', name: 'asked_for', to: ['api'], for: 'select' },
    sees: byPurpose({
      ...{ agency: ofItsCase, code: ofItsCase, owner: ofItsCase, public: ofItsCase },
      ...all('law', 'lists', 'figures', 'matching'),
    }),
    why: 'a journal is seen with its file',
  },
  {
    ...{ on: 'journal', name: 'written_with_its_file', to: ['api'], for: 'insert' },
    writes: `${said('purpose')} IN ('agency', 'code', 'owner', 'public', 'law')`,
    why: 'settlement, which took the file as a row of whoever asks; to look for it once more for each entry costs a tenth of its statement',
  },
  {
    ...{ on: 'source_questions', name: 'asked_for', to: ['api'], for: 'select' },
    sees: byPurpose(all('door')),
    why: 'nobody reads whom a certifier’s message went to, nor with which code: a door alone looks whether a code opens one',
  },
  {
    ...{ on: 'officer_names', name: 'asked_for', to: ['api'], for: 'all' },
    sees: byPurpose({ agency: `agency = ${agency}`, ...all('law', 'lists') }),
    writes: byPurpose({ agency: `agency = ${agency}`, ...all('law') }),
    why: 'an officer reads what their own colleagues are called and tells their own name; an auditor reads all; a register that seats somebody of another agency is the law’s',
  },
  ...walledTables.map((on): Policy => ({
    ...{ on, name: 'processes', to: others, for: 'all', sees: 'true' },
    why: 'processes, the operator and the keeper act for no agency; what each may do, grants say',
  })),
  {
    ...{ on: 'cases', name: 'counted', to: ['statistics'], for: 'select' },
    sees: 'NOT EXISTS (SELECT FROM people_never_counted p WHERE p.dossier_id = cases.dossier_id)',
    why: 'figures leave out whoever is or was protected',
  },
];
