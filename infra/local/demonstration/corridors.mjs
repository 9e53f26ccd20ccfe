import { demonstrationIssue } from '@puente/testing/actors';

/**
 * Which certificates of which corridors the demonstration's people bring: every pair of countries whose nodes run and between
 * which there is an equivalence, with each standard of theirs in which somebody is accredited.
 *
 * @param rules the rule book
 * @param started whose nodes run
 */
export function corridorsOf(rules, started) {
  const corridors = new Map();
  for (const { from, to } of rules.equivalences.all) {
    if (!started.includes(from.country) || !started.includes(to.country)) continue;
    const { catalogue } = rules.country(from.country);
    const certifier = [...catalogue.certifiers.keys()].find((id) =>
      catalogue.accredited(id, from.code, demonstrationIssue),
    );
    if (certifier === undefined) continue;
    const name = `${from.country}-${to.country}`;
    const corridor = corridors.get(name) ?? { home: from.country, host: to.country, certificates: new Map() };
    corridor.certificates.set(from.code, { country: from.country, standard: from.code, certifier });
    corridors.set(name, corridor);
  }
  return [...corridors.values()].map(({ certificates, ...ends }) => ({
    ...ends,
    certificates: [...certificates.values()],
  }));
}

/**
 * Two of three cases go the way of the story, so that one ministry has much to do; the rest goes round all other corridors. Each
 * corridor's standards go round as well.
 *
 * @param {{ home: string, host: string }} story
 */
export function goingRound(corridors, story) {
  const own = corridors.find(({ home, host }) => home === story.home && host === story.host);
  const others = corridors.filter((one) => one !== own);
  const taken = new Map();
  let turn = 0;
  return (n, always = false) => {
    const elsewhere = !always && n % 3 === 2 && others.length > 0;
    const corridor = elsewhere ? others[turn++ % others.length] : own;
    const used = taken.get(corridor) ?? 0;
    taken.set(corridor, used + 1);
    const { home, host } = corridor;
    return { corridor: { home, host }, held: corridor.certificates[used % corridor.certificates.length] };
  };
}
