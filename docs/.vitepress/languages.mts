// The words of the site around the pages, in both languages.

import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { BASE, groups } from './pages.mjs';

const REPOSITORY = 'https://github.com/wechatpay-coupon/wechatpay-coupon';

interface Title {
  zh: string;
  en: string;
}

type Language = keyof Title;

function sidebar(language: Language, prefix: string): DefaultTheme.SidebarItem[] {
  return groups.map((group: Title & { pages: (Title & { slug: string })[] }) => ({
    text: group[language],
    items: group.pages.map((page) => ({ text: page[language], link: `${prefix}${page.slug}` })),
  }));
}

/** `target`: the reference is no page of VitePress's, which otherwise looks for it among its own. */
function nav(guide: string, reference: string, changes: string, prefix: string): DefaultTheme.NavItem[] {
  return [
    { text: guide, link: `${prefix}start`, activeMatch: `^${BASE}` },
    { text: reference, link: '/api/', target: '_self', noIcon: true },
    { text: changes, link: `${REPOSITORY}/blob/main/CHANGELOG.md` },
  ];
}

export const zh = {
  locale: {
    label: '中文',
    lang: 'zh-CN',
    description: '微信支付商品券、商家券的 Node.js 与边缘环境服务端库：签名、验签、重试、回调通知、带类型的券实体。',
    themeConfig: {
      nav: nav('指南', 'API 参考', '更新日志', '/'),
      sidebar: sidebar('zh', '/'),
      outline: { label: '本页内容', level: [2, 3] },
      docFooter: { prev: '上一页', next: '下一页' },
      editLink: { pattern: `${REPOSITORY}/edit/main/docs/:path`, text: '修改此页' },
      darkModeSwitchLabel: '外观',
      lightModeSwitchTitle: '切换到浅色',
      darkModeSwitchTitle: '切换到深色',
      sidebarMenuLabel: '目录',
      returnToTopLabel: '回到顶部',
      langMenuLabel: '切换语言',
      skipToContentLabel: '跳到正文',
      notFound: { title: '没有这个页面', quote: '地址可能写错了，也可能页面已经改名。', linkText: '回到首页', linkLabel: '回到首页' },
    },
  } satisfies LocaleSpecificConfig<DefaultTheme.Config> & { label: string },
  search: {
    translations: {
      button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
      modal: {
        displayDetails: '显示或隐藏正文',
        resetButtonTitle: '清空',
        backButtonTitle: '关闭',
        noResultsText: '没有找到：',
        footer: {
          selectText: '打开',
          selectKeyAriaLabel: '回车',
          navigateText: '选择',
          navigateUpKeyAriaLabel: '上箭头',
          navigateDownKeyAriaLabel: '下箭头',
          closeText: '关闭',
          closeKeyAriaLabel: 'Esc',
        },
      },
    },
  },
};

export const en = {
  locale: {
    label: 'English',
    lang: 'en',
    description: "WeChat Pay's coupon APIs for services on Node.js and at the edge: signatures, retries, notifications, typed coupons.",
    themeConfig: {
      nav: nav('Guide', 'API reference', 'Changes', '/en/'),
      sidebar: sidebar('en', '/en/'),
      outline: { label: 'On this page', level: [2, 3] },
      editLink: { pattern: `${REPOSITORY}/edit/main/docs/:path`, text: 'Edit this page' },
      notFound: {
        title: 'No such page',
        quote: 'The address may be mistyped, or the page has another name now.',
        linkText: 'Home',
        linkLabel: 'Home',
      },
    },
  } satisfies LocaleSpecificConfig<DefaultTheme.Config> & { label: string },
  search: { translations: { button: { buttonText: 'Search', buttonAriaLabel: 'Search' } } },
};
