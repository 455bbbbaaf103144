import { translations } from '../language/i18n.ts';
import type { Target } from '../target.ts';

export const formatjs: Target = translations(
  { name: 'formatjs', title: 'FormatJS: ICU messages of one locale' },
  {
    placeholder: (name) => `{${name}}`,
    // An apostrophe begins a quotation where one of these follows (ICU, MessagePattern).
    escape: (text) => text.replaceAll("'", "''").replace(/[{}<>]+/g, "'$&'"),
    nested: false,
  },
);
