import type { CaseId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { canonical, chain, genesis } from '@puente/settlement/journal';
import type { CaseEvent, CaseState, Outcome } from '@puente/settlement/settlement';
import type { CaseRow } from './disk.js';
import { isHeld } from './disk.js';
import { contradicted } from './logs.js';
import type { SimulatedNode } from './node.js';
import { MX } from './people.js';
import type { SimulatedWorld } from './world.js';

/** What is wrong once all has come to rest, one line each; nothing, where the invariant of `quality.md` holds. */
export function broken(world: SimulatedWorld, rules: RuleBook): readonly string[] {
  return [
    ...world.nodes.flatMap((node) => [...node.disk.cases.values()].flatMap((row) => unlikeItsJournal(node, row))),
    ...answeredOtherwise(world),
    ...toldTwice(world),
    ...servedAndNotSent(world),
    ...decidedTwice(world),
    ...inDisagreement(world, rules),
    ...sentAndNotThere(world),
    ...neverSaid(world),
    ...contradicted(world),
  ];
}

/** Hashes, and the file, follow from the journal and nothing else. */
function unlikeItsJournal(
  { disk, here }: SimulatedNode,
  { head_hash, id, kind, state, version }: CaseRow,
): readonly string[] {
  const entries = disk.journal.get(id) ?? [];
  let file: CaseState | undefined;
  let head = genesis;
  for (const entry of entries) {
    const event = JSON.parse(entry.event) as CaseEvent;
    const giving = { command: entry.command_id as never, actor: entry.actor, now: entry.at };
    const [link] = chain({ caseId: id, version: entry.seq - 1, head }, [{ ...event }], giving);
    if (link === undefined || (entry.at === event.at && !link.hash.equals(entry.hash)))
      return [`${here} ${id}: entry ${String(entry.seq)} is not what its hash says`];
    head = entry.hash;
    file = (lawOf(kind).evolve as (file: CaseState | undefined, event: CaseEvent) => CaseState)(file, event);
  }
  const same = entries.length === version && head.equals(head_hash) && canonical(file ?? {}) === canonical(state);
  return same ? [] : [`${here} ${id}: the file is not what its journal says`];
}

/** Each command has one outcome: what a client was told stands, unless its node lost it with its database. */
function answeredOtherwise({ asking: { answered }, nodes, restoredAt }: SimulatedWorld): readonly string[] {
  return answered.flatMap(({ asked, at, here, outcome }) => {
    const disk = nodes.find((node) => node.here === here)?.disk;
    if (disk === undefined || at <= (restoredAt.get(here) ?? 0)) return [];
    const kept = disk.commands.get(asked.commandId);
    const said: Partial<Outcome> = { ...outcome };
    delete (said as { repeated?: boolean }).repeated;
    const entries = (disk.journal.get(asked.caseId) ?? []).filter(({ command_id }) => command_id === asked.commandId);
    const events = outcome.outcome === 'accepted' ? outcome.events.length : 0;
    const stands = JSON.stringify(kept?.outcome) === JSON.stringify(said) && entries.length === events;
    return stands
      ? []
      : [
          `${here} ${asked.caseId} ${asked.command.type}: told ${JSON.stringify(said)}, has ${JSON.stringify(kept?.outcome)}`,
        ];
  });
}

/**
 * Of one notice one message, and of one name one text: two names of it would be two messages, also to a carrier that keeps names. It is given a name
 * again only where it stalled, or where whoever gave it died.
 */
function toldTwice({ given, nodes }: SimulatedWorld): readonly string[] {
  const deathsAt = (name: string) => nodes.find(({ here }) => name.startsWith(here))?.deadWorkers ?? 0;
  return [...given].flatMap(([name, { stalls, texts, times }]) => [
    ...(times > 1 + stalls + deathsAt(name) ? [`given ${String(times)} times: ${name}`] : []),
    ...(/-n\d+-\d+(-r|$)/.test(name) ? [`told once more: ${name}`] : []),
    ...(texts.size > 1 ? [`one name of two messages: ${name}`] : []),
  ]);
}

/** What counts as served was sent after it was raised: a carrier answers for what it sent before under that name, and sends nothing. */
function servedAndNotSent({ given, nodes }: SimulatedWorld): readonly string[] {
  return nodes.flatMap(({ disk, here }) =>
    [...disk.cases.values()].flatMap(({ id, state }) =>
      state.notices.flatMap(({ id: notice, raisedAt, service }) => {
        const sent = given.get(`${here} ${service?.reference ?? ''}`);
        return sent !== undefined && sent.firstAt < Date.parse(raisedAt)
          ? [`${here} ${id} ${notice} is served, and was never sent`]
          : [];
      }),
    ),
  );
}

/** Another country heard of as many decisions as the journal has of them, also where it was lost: of a certificate that could not be verified a late yes is another one (R13). */
function decidedTwice({ nodes }: SimulatedWorld): readonly string[] {
  return nodes.flatMap(({ disk, here }) => {
    const decisions = [...disk.inbox.values()].filter(({ type }) =>
      /recognition\.decided|verification\.completed/.test(type),
    );
    const places = decisions.map(({ caseId, country, said, type }) => `${country} ${said ?? caseId} ${type}`);
    return [...new Set(places)].flatMap((place) => {
      const [country, caseId, type = ''] = place.split(' ');
      const journal = nodes.find((node) => node.here === country)?.disk.journal.get(caseId as CaseId) ?? [];
      const wrote = type.includes('verification') ? 'authenticity-settled' : 'decided';
      const made = journal.filter((entry) => entry.type === wrote).length;
      const heard = places.filter((one) => one === place).length;
      return heard > Math.max(1, made) ? [`${here} heard ${String(heard)} times: ${place}`] : [];
    });
  });
}

/** The home country and each host agree on where the case stands there; one that stands still for a restore waits for two people. */
function inDisagreement({ nodes }: SimulatedWorld, rules: RuleBook): readonly string[] {
  const home = nodes.find(({ here }) => here === MX);
  return nodes.flatMap(({ disk, here }) =>
    [...disk.cases.values()].flatMap((row) => {
      if (row.kind !== 'recognition-review' || row.stage === 'draft' || home === undefined) return [];
      if (isHeld(disk, row.id) || isHeld(home.disk, row.id)) return [];
      const request = home.disk.cases.get(row.id);
      // A file that began after the backup is gone with it; the node knows at least that its partner has it (ADR 53).
      const listed = [...home.disk.held.values()].some(({ caseId }) => caseId === row.id);
      if (request === undefined)
        return listed ? [] : [`${here} ${row.id} is ${row.stage}, and ${home.here} never heard of it`];
      const shown = pageOf(row, rules);
      const heard = (request.state as { news?: Record<string, Heard> }).news?.[here]?.status.stage;
      // Of what ended at home before a host was asked, the host shows what the home country said.
      const same = shown === heard || shown === pageOf(request, rules);
      return same ? [] : [`${here} ${row.id} shows ${String(shown)}, and ${home.here} heard ${String(heard)}`];
    }),
  );
}

/** What the home country verified and sent is with the host, also where it was filed there and lost. */
function sentAndNotThere({ nodes }: SimulatedWorld): readonly string[] {
  const home = nodes.find(({ here }) => here === MX);
  return [...(home?.disk.cases.values() ?? [])].flatMap(({ id, state }) =>
    ((state as { transmittedTo?: readonly string[] }).transmittedTo ?? []).flatMap((to) =>
      nodes.some(({ disk, here }) => here === to && !disk.cases.has(id))
        ? [`${MX} sent ${id} to ${to}, which has nothing`]
        : [],
    ),
  );
}

interface Heard {
  readonly status: { readonly stage: string };
}

const pageOf = ({ kind, state }: CaseRow, rules: RuleBook): string | undefined =>
  (lawOf(kind).status as (file: CaseState, rules: RuleBook) => { readonly stage: string } | undefined)(state, rules)
    ?.stage;

/** What was told was applied, or refused with a reason that its sender knows. */
function neverSaid({ nodes }: SimulatedWorld): readonly string[] {
  return nodes.flatMap(({ disk, here }) =>
    [...disk.outbox.values()]
      .filter(({ became }) => became === undefined || became === 'unconfirmed')
      .map(
        ({ attempt, caseId, type }) =>
          `${here} does not know what became of ${type} of ${caseId}, sent ${String(attempt)} times`,
      ),
  );
}
