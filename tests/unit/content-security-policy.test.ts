import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../plugins/html';
import { responseHeaders, writeHeadersFile, writeNginxFile } from '../../plugins/content-security-policy/headers';
import { insertPolicy, scriptHashes, writePolicy } from '../../plugins/content-security-policy/policy';

const page = (body: string) =>
  `<!doctype html><html lang=en><head><meta charset=UTF-8></head><body>${body}</body></html>`;

const secure = (html: string) => insertPolicy(html, elementsOf(html));
const hashesOf = (html: string) => scriptHashes(elementsOf(html));

/** The hash of the script `alert(1)`, computed with `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`. */
const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

describe('the content security policy of a page', () => {
  it('lists the hash of each inline script once', () => {
    expect(hashesOf(page('<script>alert(1)</script><script>alert(1)</script>'))).toEqual([ALERT]);
  });

  it('lists no hash for scripts with a src attribute or for data such as JSON-LD', () => {
    const body = '<script type=application/ld+json>{}</script><script src=/a.js></script>';
    expect(hashesOf(page(body))).toEqual([]);
  });

  it.each(['module', 'text/ecmascript', 'importmap', 'speculationrules', 'TEXT/JAVASCRIPT'])(
    'lists the hash of an inline script with the type %s',
    (type) => {
      expect(hashesOf(page(`<script type="${type}">alert(1)</script>`))).toEqual([ALERT]);
    },
  );

  it('lists the hash of an inline script inside a template', () => {
    expect(hashesOf(page('<template><script>alert(1)</script></template>'))).toEqual([ALERT]);
  });

  it('puts the policy at the start of the head', () => {
    expect(secure(page('<script>alert(1)</script>'))).toContain(
      `<head><meta http-equiv="Content-Security-Policy" content="${writePolicy([ALERT])}"><meta charset=UTF-8>`,
    );
  });

  it('rejects an inline style inside <noscript>', () => {
    expect(() => secure(page('<noscript><p style="">no</p></noscript>'))).toThrow('<p> has style');
  });

  it('keeps the charset declaration in the first 1024 bytes, where browsers look for it', () => {
    const many = Array.from({ length: 4 }, (_, n) => `<script>alert(${n})</script>`).join('');
    expect(secure(page(many)).indexOf('charset')).toBeLessThan(1024);
  });

  it('allows only the site’s own origin, and neither eval nor inline scripts without a hash', () => {
    const policy = writePolicy([ALERT]);
    expect(policy).toMatch(/^default-src 'self'; /);
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:|https?:/);
  });
});

describe('a page that violates its content security policy', () => {
  it.each([
    ['<p class=a style="color: red">', '<p class="a"> has style="color: red"'],
    ['<style>p { color: red }</style>', 'it has a <style>'],
    ['<button onclick="go()">', '<button> has a handler in onclick'],
    ['<a href=" javascript:go()">', '<a> has a javascript: address in href'],
    ['<template><i style=""></i></template>', '<i> has style'],
    ['<iframe srcdoc="hi"></iframe>', '<iframe> holds a page of its own'],
    ['<script src="https://cdn.example/a.js"></script>', '<script> loads from elsewhere, in src'],
    ['<img src="//cdn.example/a.png">', '<img> loads from elsewhere'],
    ['<img src="/a.png" srcset="/a.png 1x, https://cdn.example/b.png 2x">', 'in srcset='],
    ['<img src="data:image/png;base64,AA">', '<img> loads from elsewhere'],
    ['<link rel=preconnect href="https://fonts.example">', '<link> loads from elsewhere'],
    ['<link rel="dns-prefetch" href="//fonts.example">', '<link> loads from elsewhere'],
    ['<a href="/" ping="https://count.example">', '<a> loads from elsewhere, in ping'],
  ])('stops the build if a page contains %s', (markup, sentence) => {
    expect(() => secure(page(markup))).toThrow(sentence);
  });

  it('allows links to other sites, a canonical URL, and a comma in an image’s path', () => {
    const links =
      '<link rel=canonical href="https://guide.example/"><a href="https://docs.x.com">X</a><img src="/a,b.png">';
    expect(() => secure(page(links))).not.toThrow();
  });
});

describe('writeHeadersFile and writeNginxFile', () => {
  const headers = responseHeaders([ALERT]);
  const siteAt = (baseUrl: string) => ({ baseUrl, copyFile: 'verifier.html' });

  it('includes frame-ancestors, Referrer-Policy, and X-Content-Type-Options in the response headers', () => {
    expect(headers['Content-Security-Policy']).toBe(`${writePolicy([ALERT])}; frame-ancestors 'none'`);
    expect(headers).toMatchObject({ 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' });
  });

  it('begins each path in the header files with the base path of the site or of a language', () => {
    expect(writeHeadersFile(headers, [siteAt('/some/base/')])).toMatch(
      /^\/some\/base\/\*\n {2}Content-Security-Policy: /,
    );
    expect(writeHeadersFile(headers, [siteAt('/some/base/')])).toContain(
      '/some/base/assets/*\n  Cache-Control: public',
    );
    expect(
      writeHeadersFile(headers, [siteAt('/'), { baseUrl: '/es/', copyFile: 'verifier.es.html' }]).match(/^\S.*$/gm),
    ).toEqual([
      '/*',
      '/assets/*',
      '/verifier.html',
      '/verifier',
      '/es/assets/*',
      '/es/verifier.es.html',
      '/es/verifier.es',
    ]);
    expect(writeNginxFile(headers, [siteAt('/some/base/')])).toContain('location /some/base/assets/ {');
  });

  it('keeps each line of the headers file under 2,000 characters, because Cloudflare cuts off longer lines', () => {
    const [longest = 0] = writeHeadersFile(headers, [siteAt('/'), { baseUrl: '/es/', copyFile: 'verifier.es.html' }])
      .split('\n')
      .map(({ length }) => length)
      .sort((a, b) => b - a);
    expect(longest).toBeLessThan(2000);
  });

  it('never sets a header in two rules for the same path, because hosts merge the rules', () => {
    const namesIn = (rule: string): string[] => rule.match(/^ {2}[\w-]+(?=:)/gm) ?? [];
    const [everywhere = [], ...elsewhere] = writeHeadersFile(headers, [
      siteAt('/'),
      { baseUrl: '/es/', copyFile: 'verifier.es.html' },
    ])
      .split(/^(?=\/)/m)
      .map(namesIn);
    expect(everywhere).toHaveLength(Object.keys(headers).length);
    expect(elsewhere.flat().filter((name) => everywhere.includes(name))).toEqual([]);
  });

  it('writes headers without quotation marks, dollar signs, or backslashes, which nginx would interpret', () => {
    expect(Object.values(headers).join('')).not.toMatch(/["$\\\n]/);
  });
});
