import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { I18nLocaleConfig, LoadContext, Plugin } from '@docusaurus/types';
import { copyFileIn } from '../../src/components/DownloadCopy/fileName';
import { packagesOf, writeLicenses } from '../licenses/packages';
import { bundleCopy } from './bundle';
import { findCopyViolation, writeCopy } from './page';

/**
 * Writes the key checker as one HTML file that people can save and use offline. The file can't load the site's scripts,
 * so it contains a separate bundle of the site's components.
 */
export default function verifierCopy({ today }: { today: Date }): (context: LoadContext) => Plugin {
  return ({ siteDir, siteConfig, baseUrl, generatedFilesDir, i18n }) => ({
    name: 'verifier-copy',
    async postBuild({ outDir }) {
      const { currentLocale, defaultLocale, localeConfigs } = i18n;
      const file = copyFileIn(currentLocale, defaultLocale);
      const { htmlLang, direction } = localeConfigs[currentLocale] as I18nLocaleConfig;
      const parts = await bundleCopy(siteDir, generatedFilesDir, {
        siteAddress: siteConfig.url + baseUrl,
        madeOn: today.toISOString().slice(0, 10),
        context: {
          siteConfig: { customFields: siteConfig.customFields ?? {} },
          i18n: { currentLocale, localeConfigs: { [currentLocale]: { htmlLang, direction } } },
        },
      });
      const licenses = writeLicenses(packagesOf(parts.files));
      const html = writeCopy({ ...parts, licenses, htmlLang, direction });
      const violation = findCopyViolation(html);
      if (violation) throw new Error(`${file} can’t be written: ${violation}`);
      await writeFile(path.join(outDir, file), html);
    },
  });
}
