import { useWords } from '../visit/index.js';

/** What is done with whoever stands at the counter, in this order; the last three need the dossier that the first three open. */
export const tasks = ['identity', 'contact', 'certificate', 'country', 'documents', 'signature'] as const;
export type Task = (typeof tasks)[number];

/** Where one is, and what is done: all before it. `applies`: for a certificate, which they do not have. */
export function TaskList({ applies = false, at }: { readonly at: Task; readonly applies?: boolean }) {
  const { counter } = useWords();
  const now = tasks.indexOf(at);
  return (
    <ol className="tasks" aria-label={counter.tasks}>
      {tasks.map((task, place) => (
        <li
          key={task}
          aria-current={place === now ? 'step' : undefined}
          className={place < now ? 'done-task' : undefined}
        >
          {counter.task[applies && task === 'country' ? 'application' : task]}
          <small>{place < now ? counter.done : place === now ? counter.now : counter.later}</small>
        </li>
      ))}
    </ol>
  );
}
