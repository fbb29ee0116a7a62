import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Writes the page template for Docusaurus's `ssrTemplate` option. An inline script loads the page's other scripts when
 * they're needed. It reads the addresses of these scripts from an attribute, so that its own hash is the same on all
 * pages.
 */
export function writePageTemplate(siteDir: string): string {
  return `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <meta name="referrer" content="no-referrer">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>">
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags.replace('style="display: none;"', 'display="none"') /* the theme's sprite of icons */ %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
    <script data-script-urls="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>">${bundleInlineScript(siteDir)}</script>
  </body>
</html>
`;
}

function bundleInlineScript(siteDir: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(siteDir, 'src/hydration/inline/index.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  const script = outputFiles[0]?.text.trim() ?? '';
  if (/<\/script|<%/i.test(script))
    throw new Error('src/hydration/inline contains </script or <%, which would end the script or start a template.');
  return script;
}
