import { checkDocument, thumbnailOf } from '@puente/platform/document-content';
import type { DocumentTask, ThumbnailTask } from '@puente/platform/documents';
import { answerTasks } from '@puente/platform/thread';

answerTasks(async function* (given) {
  const task = given as DocumentTask | ThumbnailTask;
  yield 'thumbnailOf' in task ? await thumbnailOf(task.thumbnailOf) : await checkDocument(task);
});
