// How the search splits text into words: Latin words and numbers as they stand; Chinese, which has no spaces, into pairs of characters.
// A dictionary (`Intl.Segmenter`) takes 验签 and 退券 apart, and differs from browser to browser.

const WORD = /(\p{sc=Han}+)|[\p{L}\p{M}\p{N}_]+?(?=\p{sc=Han}|[^\p{L}\p{M}\p{N}_]|$)/gu;

export function tokenize(text) {
  return Array.from(text.matchAll(WORD)).flatMap(([word, chinese]) => (chinese?.length > 1 ? pairs(chinese) : [word]));
}

function pairs(word) {
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
}
