import { translations } from '../language/i18n.ts';
import type { Target } from '../target.ts';

export const formatjs: Target = translations(
  { name: 'formatjs', title: 'FormatJS: the texts of one locale, in ICU messages' },
  {
    placeholder: (name) => `{${name}}`,
    // An apostrophe begins a quotation where one of these follows (ICU, MessagePattern).
    escape: (text) => text.replaceAll("'", "''").replace(/[{}<>]+/g, "'$&'"),
    nested: false,
  },
);
