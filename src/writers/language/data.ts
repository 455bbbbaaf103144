import { vouch } from '../code.ts';
import { escapeInvisible } from '../invisible.ts';
import type { Language } from '../target.ts';
import { legalName } from './names.ts';

/** Of formats that hold values as JSON does, and of files that nothing else is known of. */
export const data: Language = {
  literal: (value) => vouch(escapeInvisible(JSON.stringify(value))),
  comment: { line: '// ' },
  names: { reserved: new Set(), legal: legalName, suffix: '_', type: 'as is', member: 'as is' },
};
