import { translate } from '@docusaurus/Translate';

/** A platform shows a key only once, so the reader must copy a saved key or generate a new one. */
export const copySaved = () =>
  translate({
    id: 'action.copySaved',
    message: 'Copy the key from your password manager. If you don’t have it, regenerate it.',
  });

export const copyWhole = () =>
  translate({
    id: 'action.copyWhole',
    message: 'Copy the whole key from your password manager. If you don’t have it, regenerate it.',
  });

export const compareSaved = () =>
  translate({
    id: 'action.compareSaved',
    message: 'Compare it with the key that you saved. If you don’t have it, regenerate it.',
  });

export const enterOwn = () => translate({ id: 'action.enterOwn', message: 'Replace it with your own key.' });
