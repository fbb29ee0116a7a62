import { readEnvironment } from '../plugins/environment';
import { externalLinks, findLinkFault } from './external-links';

async function check(): Promise<void> {
  const links = externalLinks('build', readEnvironment(process.env).siteUrl);
  const faults: string[] = [];
  // Checks one link after another, because sites reject many requests at the same time.
  for (const link of links) {
    const fault = await findLinkFault(link);
    if (fault) faults.push(fault);
  }
  faults.forEach((fault) => console.log(fault));
  console.log(`${faults.length} of ${links.length} links to other sites are broken.`);
  if (faults.length > 0) process.exitCode = 1;
}

void check();
