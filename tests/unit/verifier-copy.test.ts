import { describe, expect, it } from 'vitest';
import { hashOf } from '../../plugins/content-security-policy/policy';
import { findCopyViolation, writeCopy, writeCopyPolicy } from '../../plugins/verifier-copy/page';

const parts = {
  htmlLang: 'en',
  direction: 'ltr',
  title: 'Check "A & B"',
  noScript: 'Open it in a <browser>.',
  style: 'p { color: red }',
  headScript: 'one()',
  script: 'two("é")',
  licenses: 'Keep this notice.',
};
const copy = writeCopy(parts);

describe('the content security policy of the offline copy', () => {
  it('lists the hashes of the offline copy’s two scripts and of its style sheet', () => {
    expect(copy).toContain(`script-src ${hashOf('one()')} ${hashOf('two("é")')}; style-src ${hashOf(parts.style)};`);
  });

  it('forbids requests, and enables Trusted Types so that scripts can’t insert HTML from strings', () => {
    const policy = writeCopyPolicy(['one()'], ['p {}']);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types 'none'$/);
    expect(policy).not.toMatch(/'self'|unsafe|\*|data:|blob:|https?:/);
  });

  it('keeps the charset declaration in the first 1024 bytes, where browsers look for it', () => {
    expect(copy.indexOf('charset')).toBeLessThan(1024);
  });
});

it('escapes HTML in the title and noscript text of the offline copy', () => {
  expect(copy).toContain('<title>Check "A &amp; B"</title>'.replaceAll('"', '&quot;'));
  expect(copy).toContain('<p>Open it in a &lt;browser>.</p>');
});

describe('findCopyViolation', () => {
  const policyFault = /does not begin with its policy/;

  it.each<[string, string, RegExp]>([
    ['a script that changed after its hash was written', copy.replace('two("é")', 'three()'), policyFault],
    ['a style sheet that changed after its hash was written', copy.replace('color: red', 'color: blue'), policyFault],
    ['an extra script', copy.replace('</body>', '<script>more()</script></body>'), policyFault],
    ['a wrong hash in its policy', copy.replace(hashOf('one()'), hashOf('two()')), policyFault],
    ['a policy that allows requests', copy.replace("connect-src 'none'", "connect-src 'self'"), policyFault],
    [
      'a policy that isn’t the first element of the head',
      copy.replace('<head>', '<head><title>a</title>'),
      policyFault,
    ],
    ['a script that contains </script>', writeCopy({ ...parts, script: '"</script>"' }), policyFault],
    ['a style sheet that contains </style>', writeCopy({ ...parts, style: '</style>' }), policyFault],
    ['an image', copy.replace('</main>', '<img src="a.png"></main>'), /<img src="a.png">/],
    ['a script with a src attribute', copy.replace('<script>one', '<script src=a.js>one'), /<script src="a.js">/],
    ['a link to an icon', copy.replace('<style>', '<link rel=icon><style>'), /<link>/],
    ['a style sheet with @import', writeCopy({ ...parts, style: '@import "a.css";' }), /@import "a.css"/],
    ['a style sheet with url()', writeCopy({ ...parts, style: 'p{background:url(a.png)}' }), /url\(a\.png\)/],
  ])('stops the build if the offline copy has %s', (_what, html, fault) => {
    expect(findCopyViolation(html)).toMatch(fault);
  });

  it('accepts a license text that contains the end of an HTML comment', () => {
    expect(findCopyViolation(writeCopy({ ...parts, licenses: '--><img src="a.png">' }))).toBeUndefined();
  });

  it('accepts a complete offline copy, and a data: URL in the style sheet', () => {
    expect(findCopyViolation(copy)).toBeUndefined();
    expect(findCopyViolation(writeCopy({ ...parts, style: 'p{background:url("data:image/png,a")}' }))).toBeUndefined();
  });
});
