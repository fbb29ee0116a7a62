import { expect, it } from 'vitest';
import { RENDER_FLAGS, renderPicture } from '../../illustrations/render';
import { listPictures } from '../../illustrations/scenes';
import { launchChromium } from '../support/chromium';

it('renders the same drawing as an identical file each time', async () => {
  const [picture] = listPictures();
  if (!picture) throw new Error('There are no scenes.');
  const files: (Buffer | undefined)[] = [];
  for (let run = 0; run < 2; run++) {
    const browser = await launchChromium({ args: RENDER_FLAGS });
    files.push((await renderPicture(browser, picture, 'light', 'wide'))?.file);
    await browser.close();
  }
  expect(files[0]?.length).toBeGreaterThan(1000);
  expect(files[0]?.equals(files[1] ?? Buffer.alloc(0))).toBe(true);
});
