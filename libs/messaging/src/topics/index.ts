export { families, groupOf, topicOf, topicsOf } from './topics.js';
