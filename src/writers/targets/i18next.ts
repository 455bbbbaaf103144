import { translations } from '../language/i18n.ts';
import type { Target } from '../target.ts';

export const i18next: Target = translations(
  { name: 'i18next', title: 'i18next: messages of one locale' },
  {
    placeholder: (name) => `{{${name}}}`,
    // No text may look like a placeholder or a reference to another text.
    escape: (text) => text.replaceAll('{{', '{\u200b{').replaceAll('$t(', '$\u200bt('),
    nested: true,
  },
);
