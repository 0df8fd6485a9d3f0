// The two languages of the tools. Chinese is the first.

export type Language = 'zh' | 'en';

/** A text in both. */
export type Words = Readonly<Record<Language, string>>;

/** The language that a list of preferences, such as `LANG` or `navigator.language`, asks for. */
export const languageOf = (preference: string | undefined): Language => (/^en\b|^en[_-]/i.test(preference ?? '') ? 'en' : 'zh');
