/** What a code looks like where nothing but its shape tells: a number, hex, `E100`, `ERR_NOT_FOUND`, `Order.Missing`. */
const SHAPES = String.raw`-?\d+|0[xX][\dA-Fa-f]+|[A-Z]{1,6}-?\d+|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[A-Za-z]\w*(?:\.[A-Za-z]\w*)+`;

export const CODE: RegExp = new RegExp(`^(?:${SHAPES})$`);

/** A code at the beginning of a text. */
export const LEADING_CODE: RegExp = new RegExp(`^(?:${SHAPES})(?![\\w.])`);
