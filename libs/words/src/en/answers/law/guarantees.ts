import type { Guarantee } from '@puente/domain/book';

/** What the procedure promises everybody, and on what each promise rests. */
export const guarantees: Readonly<
  Record<Guarantee, { readonly title: string; readonly says: string; readonly source: string }>
> = {
  R1: {
    title: 'Nobody loses by appealing',
    says: 'A ruling that remits reopens the units that it names and no others. The decision and its credential stand for the rest until a new decision replaces them. What the appeals body orders is read by the worker and by whoever decides anew.',
    source: 'American Convention on Human Rights, arts. 8(2)(h) and 25; no reformatio in peius.',
  },
  R2: {
    title: 'Silence recognises what is covered, and nothing else',
    says: 'Where the authority is silent, the units that the equivalence covers and whose authenticity stands are recognised. What is not covered, differs or has an open alert goes to a supervisor, and the worker reads which units and why.',
    source: 'The agreement, period of review; silence of an authority: model, Ley 39/2015 (Spain), art. 24.',
  },
  R3: {
    title: 'What is held is held at once',
    says: 'A verdict with measures recognises the covered units that day, with a credential. The worker may decline the measures, keep what is recognised, and appeal the rest.',
    source: 'Model: Directive 2005/36/EC, arts. 4f and 14.',
  },
  R4: {
    title: 'Nothing is revoked unheard',
    says: 'First comes a notice with reasons and legal basis, days to answer, and a decision of two people. Until then there is at most a suspension with an end and reasons. A revocation, a refused correction and a kept alert can be appealed.',
    source: 'American Convention on Human Rights, arts. 8(1) and 25.',
  },
  R5: {
    title: 'A test is announced',
    says: 'It is announced by the days of the agreement; an evaluation for a certificate, by those of the country’s law. The worker may ask for another date once without a reason; of a test, once more with one. No result comes before the hour. Not attending is no result: it is scheduled once more. After that the worker chooses where a test was missed; an application for a certificate is closed without prejudice.',
    source:
      'The agreement or the country’s law of certification, days of announcement; model: Directive 2005/36/EC, art. 14(7).',
  },
  R6: {
    title: 'Protection has a way out of every stage',
    says: 'A referral can come back. The age is counted anew at each look, and on the 18th birthday the seal opens by itself. A mistaken doubt is lifted with a reason, and whoever raises one gives theirs. Its periods are law of the country.',
    source: 'Convention on the Rights of the Child, arts. 3, 12 and 20; American Convention on Human Rights, art. 19.',
  },
  R7: {
    title: 'Rules change for a running case only for the better, or with consent',
    says: 'Moving a case to newer rules takes two people and shows what changes. Where something gets worse or a day comes earlier, it takes the yes of the worker, who is always told.',
    source:
      'Legal certainty; nothing unfavourable looks back: American Convention on Human Rights, art. 9, by analogy.',
  },
  R8: {
    title: 'A period starts when the person could know',
    says: 'Without a safe channel a notice is served at an office, or on the page when it is read, and by presumption only after the days of the country, never zero. Attempts and their spacing are law of the country. The counter gives a new code after looking at the document.',
    source: "Each country's rules of service; American Convention on Human Rights, art. 8(1).",
  },
  R9: {
    title: 'Every stage has a clock and an exit',
    says: 'While the home country has the file, its period is shown. What is refused there comes back to the worker with the reason. To withdraw works at once on either side.',
    source: 'American Convention on Human Rights, art. 8(1): a reasonable time.',
  },
  R10: {
    title: 'Lateness has a remedy',
    says: 'Where a period that was escalated has passed once more, the worker may complain to the appeals body, which orders a decision by a day.',
    source: 'American Convention on Human Rights, arts. 8(1) and 25.',
  },
  R11: {
    title: 'An emergency ends',
    says: 'A pause for force majeure has a last day, is published with its act, and is approved from outside the agencies whose clocks it stops. Whoever answers for a period does not stop it by saying where the person is.',
    source: 'American Convention on Human Rights, art. 27: for a strictly limited time.',
  },
  R12: {
    title: 'Nobody acts for the worker without a mandate',
    says: 'An assistant files what the worker signs in front of them. To answer, withdraw or appeal for the worker takes a mandate: who, what, until when. The worker sees it and ends it with one tap. It opens the file and its documents, and nothing beyond.',
    source: "Mandate: each country's civil code.",
  },
  R13: {
    title: 'Late truth counts',
    says: 'An authenticity confirmed after its period and before the host decided is taken in, and the test that silence called for is called off. What the worker answered to a discrepancy travels with it, in their words.',
    source: 'Principle of material truth in administrative procedure.',
  },
  R14: {
    title: 'The order of hosts changes nothing',
    says: 'Where agreements differ, a step at home has the period that is best for the worker.',
    source: 'Equality before the law: American Convention on Human Rights, art. 24.',
  },
  R15: {
    title: 'An alert ends on its day',
    says: 'It holds data no longer than that. Whoever approved a decision does not judge the alert about it.',
    source:
      'American Convention on Human Rights, art. 8(1): impartiality; minimisation of data: Standards for Personal Data Protection for Ibero-American States (2017).',
  },
  R16: {
    title: 'A worker reads why',
    says: 'Of each unit: the verdict, its ground in plain words, the legal basis, the remedy with its last day, and where help is free. Without it no verdict can be proposed.',
    source: 'Model: Directive 2005/36/EC, art. 14(6); American Convention on Human Rights, art. 8(1): reasons.',
  },
  R17: {
    title: 'Deletion on request',
    says: "Two people answer within the country's period. Accepted, the data are blocked that day and their key is destroyed on the day that the law allows. A deleted draft is deleted that day. The worker's own words go with their key, and the journal still verifies.",
    source:
      'Right to cancellation: Standards for Personal Data Protection for Ibero-American States (2017), and the law of each country.',
  },
  R18: {
    title: 'Each role sees what it needs',
    says: "A table says which field each role reads. No officer's account name reaches the worker or another country. A proposal that is not approved is seen by those who decide, and nobody else. A counter that did not file the case reads number, stage, period, notices and mandates, and hands the credential out only on the day on which it printed the person a code.",
    source: 'International Convention on Migrant Workers (1990), art. 14: privacy.',
  },
};
