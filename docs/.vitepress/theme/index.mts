// VitePress's own theme, with the fonts of the reader's system.

import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { tokenize } from '../tokenize.mjs';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ siteData }) {
    const { themeConfig } = siteData.value;
    const { search } = themeConfig;
    const options = { ...search.options, miniSearch: { options: { tokenize } } };
    siteData.value = { ...siteData.value, themeConfig: { ...themeConfig, search: { ...search, options } } };
  },
} satisfies Theme;
