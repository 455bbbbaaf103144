import { words } from '../../../vocabulary/word-list.ts';

/** How the text of a role is shown: marked up, raised, as it is, or not at all. */
export type RoleStyle = 'emphasis' | 'strong' | 'raised' | 'code' | 'text' | 'raw' | 'hidden';

const named = (style: RoleStyle, names: string): (readonly [string, RoleStyle])[] =>
  names.split(' ').map((name) => [name, style] as const);

/** Roles whose text is shown as it is, by docutils or Sphinx. Any other role refers to something. */
export const roleStyles: ReadonlyMap<string, RoleStyle> = new Map([
  ...named(
    'emphasis',
    'emphasis title-reference title t dfn mailheader mimetype newsgroup manpage',
  ),
  ...named('strong', 'strong command program'),
  ...named('code', 'code literal math samp file kbd regexp makevar literal-block'),
  ...named('text', 'sub subscript guilabel menuselection abbr abbreviation ac acronym index'),
  ...named('raised', 'sup superscript'),
  ...named('raw', 'raw raw-html html'),
  ...named('hidden', 'cspan rspan'),
]);

/** Roles that refer to something in a program, which Sphinx shows as code. */
export const codeReferences: ReadonlySet<string> = words(`
  func function meth method class attr attribute data const constant exc exception obj object mod module macro
  member struct union enum enumerator var type expr texpr concept envvar option confval token ident
`);
