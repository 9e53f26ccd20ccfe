import { checkDocument } from '@puente/platform/document-content';
import type { DocumentTask } from '@puente/platform/documents';
import { answerTasks } from '@puente/platform/thread';

answerTasks(async function* (task) {
  yield await checkDocument(task as DocumentTask);
});
