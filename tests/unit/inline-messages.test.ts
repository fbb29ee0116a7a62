import { describe, expect, it } from 'vitest';
import { inlineMessages } from '../../plugins/bundle-size/inline-messages.cjs';

const SPANISH = { 'a.key': 'La clave “{name}”', 'a.count': '{count} clave|{count} claves' };

describe('inlineMessages', () => {
  it.each([
    [
      'in a call of translate()',
      `const text = translate({ id: 'a.key', message: 'The key ' + 'is “{name}”' }, { name });`,
      `const text = translate({ id: 'a.key', message: "La clave “{name}”" }, { name });`,
    ],
    [
      'in a <Translate> element',
      `<Translate id="a.key">\n  The key\n  is here\n</Translate>`,
      `<Translate id="a.key">{"La clave “{name}”"}</Translate>`,
    ],
    [
      'in a <Translate> element with values that contain another <Translate>',
      `<Translate id="a.key" values={{ name: <b><Translate id="a.count">x</Translate></b> }}>{'It is {name}'}</Translate>`,
      `<Translate id="a.key" values={{ name: <b><Translate id="a.count">{"{count} clave|{count} claves"}</Translate></b> }}>{"La clave “{name}”"}</Translate>`,
    ],
    [
      'in code with descriptions for translators, which are removed',
      `translate({ message: 'x', id: 'a.key', description: 'The name' }); <Translate description="Plural" id="a.key">y</Translate>`,
      `translate({ message: "La clave “{name}”", id: 'a.key', description: undefined }); <Translate  id="a.key">{"La clave “{name}”"}</Translate>`,
    ],
  ])('replaces an English message with its translation: %s', (_what, english, spanish) => {
    expect(inlineMessages(english, SPANISH)).toBe(spanish);
  });

  it.each([
    [
      'messages without a translation',
      `translate({ id: 'a.new', message: 'New' }); <Translate id="a.other">Other</Translate>`,
    ],
    ['an object that isn’t passed to translate()', `const key = { id: 'a.key', message: 'Key' };`],
  ])('leaves code without a translated message unchanged: %s', (_what, code) => {
    expect(inlineMessages(code, SPANISH)).toBe(code);
  });
});
