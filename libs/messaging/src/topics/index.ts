export { families, fileTopicsOf, groupOf, topicOf, topicsOf } from './topics.js';
