/** What the test needs, with the two libraries that sign: in a file of its own, which comes after the page's. */
export { writeCommand } from '@site/src/credentials/command';
export { explainResponse } from '@site/src/credentials/explain';
export { signRequest } from '@site/src/credentials/sign';
