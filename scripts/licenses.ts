/** Lists the packages of others whose code the last build sends to readers, and fails at a license that is not allowed. */
import { readFileSync } from 'node:fs';
import { SHIPPED_PACKAGES } from '../plugins/shipped-packages';
import { isAllowed, type ShippedPackage } from '../plugins/shipped-packages/packages';

const packages = JSON.parse(readFileSync(`.docusaurus/${SHIPPED_PACKAGES}`, 'utf8')) as ShippedPackage[];

for (const one of packages) {
  const license = one.license || 'no license named';
  console.log(`${`${one.name} ${one.version}`.padEnd(48)}${license}${isAllowed(one) ? '' : '  NOT ALLOWED'}`);
}
if (!packages.every(isAllowed)) process.exitCode = 1;
