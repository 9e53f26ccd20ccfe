import { answerTasks } from '@puente/platform/thread';
import type { CatalogueTask } from './preview-catalogue.js';
import { previewCatalogue } from './preview-catalogue.js';

answerTasks(async function* (task) {
  yield await previewCatalogue(task as CatalogueTask);
});
