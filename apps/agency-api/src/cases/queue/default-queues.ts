import type { StaffRole } from '@puente/domain/kernel';
import type { SavedQueue } from '@puente/persistence/queries';
import type { PageLanguage } from '@puente/words/languages';

type Words = Readonly<Record<'es' | 'en', string>>;

/** What each role opens in the morning; roles that work on no file have none. */
const awaiting: Readonly<Partial<Record<StaffRole, Words>>> = {
  assistant: { es: 'Borradores del mostrador', en: 'Drafts of the counter' },
  registrar: { es: 'Por recibir', en: 'To receive' },
  verifier: { es: 'Por verificar', en: 'To verify' },
  assessor: { es: 'Por evaluar', en: 'To assess' },
  reviewer: { es: 'Por dictaminar', en: 'To review' },
  approver: { es: 'Por aprobar', en: 'To approve' },
  adviser: { es: 'Consultas por responder', en: 'Consultations to answer' },
  'appeals-officer': { es: 'Apelaciones por resolver', en: 'Appeals to rule on' },
  'protection-officer': { es: 'Protección', en: 'Protection' },
  delegate: { es: 'Por votar', en: 'To vote on' },
  supervisor: { es: 'Escalados', en: 'Escalated' },
};
const mine: Words = { es: 'Asignados a mí', en: 'Assigned to me' };
const late: Words = { es: 'Atrasados', en: 'Late' };

/** They exist without being saved, so that nobody begins with an empty page. */
export function defaultQueues(roles: readonly StaffRole[], language: PageLanguage): readonly SavedQueue[] {
  const spoken = language === 'es' ? 'es' : 'en';
  const own = roles.flatMap((role): SavedQueue[] => {
    const name = awaiting[role];
    return name === undefined ? [] : [{ id: `for-${role}`, name: name[spoken], filter: { role } }];
  });
  if (own.length === 0) return [];
  return [
    ...own,
    { id: 'assigned-to-me', name: mine[spoken], filter: { mine: true } },
    { id: 'late', name: late[spoken], filter: { late: true } },
  ];
}
