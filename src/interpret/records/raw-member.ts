import type { Member } from '../../model/catalog.ts';

/** A member whose type and default are still what the document writes: other structures have no names yet. */
export interface RawMember extends Pick<
  Member,
  'name' | 'required' | 'message' | 'description' | 'deprecated' | 'source'
> {
  /** Inline Markdown; empty where the document does not say. */
  type: string;
  default: string;
  /** The header of the column that gives the default; empty where the description does, which says it already. */
  defaultLabel: string;
  /** Whether it may be left out if it has a default and the document says no more; each row of a database has all columns. */
  isOptionalByDefault: boolean;
  /** What the document says of it in sentences, in inline Markdown. */
  told: string;
  /** Whether a column says that it may be null. */
  isNullable: boolean;
  /** How many arrays its name says: `ids[]`. */
  arrays: number;
  members: RawMember[];
  /** Whether it is there for its members alone, as no row is its own. */
  isImplied?: boolean;
}
