import type { StaffRole } from '@puente/domain/kernel';
import type { SavedQueue } from '@puente/persistence/queries';
import type { Answers, PageLanguage } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';

/** They exist without being saved, so that nobody begins with an empty page. */
export function defaultQueues(roles: readonly StaffRole[], language: PageLanguage): readonly SavedQueue[] {
  const { awaiting, late, mine, soon, unassigned } = answersIn(language).queues;
  const own = roles.flatMap((role): SavedQueue[] => {
    if (!hasQueue(role, awaiting)) return [];
    return [{ id: `for-${role}`, name: awaiting[role], filter: { role } }];
  });
  if (own.length === 0) return [];
  return [
    ...own,
    { id: 'assigned-to-me', name: mine, filter: { mine: true } },
    { id: 'late', name: late, filter: { late: true } },
    // What a supervisor of any agency answers for: beside what is late, what soon will be and what is nobody's.
    ...(roles.includes('supervisor')
      ? [
          { id: 'soon-late', name: soon, filter: { soon: true } },
          { id: 'unassigned', name: unassigned, filter: { unassigned: true } },
        ]
      : []),
  ];
}

type Awaiting = Answers['queues']['awaiting'];

/** A role that works on no file opens none. */
const hasQueue = (role: StaffRole, awaiting: Awaiting): role is StaffRole & keyof Awaiting =>
  Object.hasOwn(awaiting, role);
