/** The code of the live test and its two signing libraries, in a chunk that loads after the page works. */
export { writeCommand } from '@site/src/credentials/command';
export { explainResponse } from '@site/src/credentials/explain';
export { signRequest } from '@site/src/credentials/sign';
