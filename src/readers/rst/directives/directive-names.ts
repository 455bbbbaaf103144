import { words } from '../../../vocabulary/word-list.ts';

/** Directives whose body is text to be shown as it is, or drawn: no tables in there, whatever it looks like. */
export const literalDirectives: ReadonlySet<string> = words(`
  code code-block sourcecode math literalinclude doctest testcode testoutput prompt highlight
  productionlist program-output command-output console ipython jupyter-execute code-cell autoprogram
  ditaa aafig aasvg svgbob asciiart ascii-art graphviz digraph graph mermaid plantuml uml blockdiag seqdiag
  actdiag nwdiag packetdiag rackdiag mscgen msc wavedrom bytefield tikz plot kernel-render kroki drawio chart
  termynal terminal screen literal-block raw-literal jinja datatemplate exec
`);

/** Directives that show nothing of their own where they stand. */
export const hiddenDirectives: ReadonlySet<string> = words(`
  raw meta title contents sectnum section-numbering header footer target-notes default-role
  index toctree tocdepth testsetup testcleanup currentmodule py:currentmodule module py:module namespace
  c:namespace cpp:namespace js:module program tabularcolumns restructuredtext-test-directive
  bibliography sectionauthor codeauthor comment todolist
`);

/** Directives whose argument is a name or a condition, not text of the page. */
export const silentArguments: ReadonlySet<string> = words(`
  class container compound only ifconfig rst-class cssclass tabs tab-set grid grid-item card-carousel
  dropdown-group hlist replace unicode date include
`);

/** Directives whose first paragraph may begin behind the marker. */
export const admonitions: ReadonlySet<string> = words(
  'attention caution danger error hint important note tip warning seealso todo',
);

/** What Sphinx shows in front of the version that such a directive begins with. */
export const versionLabels: Readonly<Record<string, string>> = {
  versionadded: 'New in version',
  versionchanged: 'Changed in version',
  deprecated: 'Deprecated since version',
  versionremoved: 'Removed in version',
};
