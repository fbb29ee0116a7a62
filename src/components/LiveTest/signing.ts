/** Puts the code of the live test and its signing libraries into a chunk that loads after the page is usable. */
export { writeCommand } from '@site/src/credentials/command';
export { explainResponse } from '@site/src/credentials/explain';
export { signRequest } from '@site/src/credentials/sign';
