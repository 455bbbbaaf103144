import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Draft } from '../../model/draft.ts';
import type { Headings } from '../../text/headings.ts';
import type { Source } from '../../text/source.ts';
import type { Reduced } from './plain-rows.ts';
import type { References } from './references.ts';

/** What reading one document needs on its way down the tree. */
export interface MarkdownContext {
  source: Source;
  /** What was parsed; positions in the tree are places in it. */
  reduced: Reduced;
  references: References;
  headings: Headings;
  tables: Draft[];
  diagnostics: Diagnostic[];
}
