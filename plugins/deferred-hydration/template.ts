import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * The page around the rendered app, in place of Docusaurus' own (the option `ssrTemplate`): its scripts are not run
 * by the browser, but by the early script, when they are needed. Their addresses stand in an attribute, so that the
 * early script is the same on every page and needs one hash in the security policy.
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
    <script data-script-urls="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>">${bundleEarlyScript(siteDir)}</script>
  </body>
</html>
`;
}

function bundleEarlyScript(siteDir: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(siteDir, 'src/hydration/inline/index.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  const script = outputFiles[0]?.text.trim() ?? '';
  if (/<\/script|<%/i.test(script)) throw new Error('src/hydration cannot stand in a page: it holds </script or <%.');
  return script;
}
