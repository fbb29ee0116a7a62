export { cleanValue } from './clean';
export { writeCommand, type Shell } from './command';
export { explainResponse, type NetworkCause, type ResponseContext } from './explain';
export { inspectField, inspectFields, type FindingId } from './inspect';
export { readPaste } from './read';
export type * from './model';
