const stylesheet = /\s*<link rel="stylesheet"[^>]*>/gu;

/**
 * A Vite plugin that moves the stylesheets behind what stands in the page itself, so that this is painted before any of them,
 * or a script, has come over a slow line; before the console, whose own styles come after them.
 */
export const firstPaint = () => ({
  name: 'first-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const links = html.match(stylesheet) ?? [];
      if (links.length === 0) throw new Error('the page has no stylesheet');
      const root = '<div id="root">';
      return html.replaceAll(stylesheet, '').replace(root, `${links.join('').trimStart()}\n    ${root}`);
    },
  },
});
