import { translations } from '../language/i18n.ts';
import type { Target } from '../target.ts';

export const vueI18n: Target = translations(
  { name: 'vue-i18n', title: 'Vue I18n: messages of one locale' },
  {
    placeholder: (name) => `{${name}}`,
    // What its message format means something by, as a literal of its own.
    escape: (text) => text.replace(/[{}@$|]/g, "{'$&'}"),
    nested: true,
  },
);
