import type { SearchAttributeUpdatePair } from '@temporalio/common';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { ProcessView } from '@puente/domain/file/case';
import { shownOfProcess } from '@puente/domain/file/case';

const stage = defineSearchAttributeKey(shownOfProcess.stage, SearchAttributeType.KEYWORD);
const corridor = defineSearchAttributeKey(shownOfProcess.corridor, SearchAttributeType.KEYWORD);
const holder = defineSearchAttributeKey(shownOfProcess.holder, SearchAttributeType.KEYWORD);
const dueAt = defineSearchAttributeKey(shownOfProcess.dueAt, SearchAttributeType.DATETIME);

/** Makes Temporal's own UI list cases by stage, corridor, holder and due date. One event, and none where all is as it was. */
export function showToOperators(view: ProcessView): void {
  const shown = workflowInfo().typedSearchAttributes;
  const due = view.deadline ? new Date(view.deadline.at) : null;
  const changes: SearchAttributeUpdatePair[] = [];
  if (shown.get(stage) !== view.stage) changes.push({ key: stage, value: view.stage });
  if (shown.get(corridor) !== view.corridor) changes.push({ key: corridor, value: view.corridor });
  if (shown.get(holder) !== view.holder) changes.push({ key: holder, value: view.holder });
  if (shown.get(dueAt)?.getTime() !== due?.getTime()) changes.push({ key: dueAt, value: due });
  if (changes.length > 0) upsertSearchAttributes(changes);
}
