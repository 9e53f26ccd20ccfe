export { families, topicOf, topicsOf, topicsToRead } from './topics.js';
