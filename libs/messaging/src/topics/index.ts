export type { Family } from './topics.js';
export { countryOfTopic, families, topicOf, topicsOf, topicsToRead } from './topics.js';
