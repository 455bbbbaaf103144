/** Codes of a column: its header, and what is in it. */
export interface Listed {
  label: string;
  shapes: ReadonlySet<string>;
}

export function listedCodes(label: string, texts: readonly string[]): Listed {
  return { label, shapes: shapesOf(texts) };
}

/**
 * Whether a column lists codes as that of the values does, so that it has no names for them: under the same header, in a table of
 * two panels, or codes that differ from those in their digits or in what is before a colon alone.
 *
 *     | Code | Meaning |  | Code | Meaning |        | Read       | Write       |
 *     | A10  | Open    |  | A20  | Shut    |        | read:seats | write:seats |
 */
export function isSecondList(values: Listed, other: Listed): boolean {
  if (values.shapes.size === 0 || other.shapes.size === 0) return false;
  const isTwin = values.label !== '' && values.label === other.label;
  return isTwin || [...other.shapes].every((shape) => values.shapes.has(shape));
}

/** Of codes with a number or a prefix: the same with other digits and another prefix. Empty where one has neither. */
function shapesOf(texts: readonly string[]): ReadonlySet<string> {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  return filled.every((text) => /^(?:\p{L}+[-_]?\d+|\p{L}[\w.-]*:\S+)$/u.test(text))
    ? new Set(filled.map((text) => (text.includes(':') ? ':' : text.replace(/\d+/, ''))))
    : new Set();
}
