import { readEnvironment } from '../plugins/environment';
import { brokenLinks } from './broken-links';

const broken = brokenLinks('build', readEnvironment(process.env));
broken.forEach((line) => console.log(line));
console.log(`${broken.length} broken links in the build.`);
if (broken.length > 0) process.exitCode = 1;
