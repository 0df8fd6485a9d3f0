// How Markdown becomes a page, where VitePress leaves something to be wished for.

import type { MarkdownOptions } from 'vitepress';

type MarkdownIt = Parameters<NonNullable<MarkdownOptions['config']>>[0];

/** VitePress's English words inside of pages, and what stands there in Chinese. */
const CHINESE = [
  [/(<p class="custom-block-title">)TIP(?=<)/, '$1提示'],
  [/(<p class="custom-block-title">)INFO(?=<)/, '$1说明'],
  [/(<p class="custom-block-title">)WARNING(?=<)/, '$1注意'],
  [/(<p class="custom-block-title">)DANGER(?=<)/, '$1警告'],
  [/(<summary>)Details(?=<)/, '$1详情'],
  [/ title="Copy Code"/, ' title="复制代码"'],
  [/ aria-label="Permalink to (?:“|&quot;)(.*?)(?:”|&quot;)"/, ' aria-label="链接到“$1”"'],
] as const;

function chineseWords(md: MarkdownIt): void {
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, env) => {
    const html = render(tokens, options, env);
    if (env.relativePath?.startsWith('en/')) return html;
    return CHINESE.reduce((text, [english, chinese]) => text.replace(new RegExp(english, 'g'), chinese), html);
  };
}

export const markdown: MarkdownOptions = {
  // Every colour of theirs can be read on the ground of code.
  theme: { light: 'github-light-high-contrast', dark: 'github-dark-default' },
  // As GitHub does it, so that a link to a heading holds on both.
  anchor: {
    slugify: (heading) =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-'),
  },
  config: chineseWords,
};
