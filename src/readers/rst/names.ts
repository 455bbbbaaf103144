/**
 * Letters and digits with single `-._+:` between them, inside a regular expression with the `u` flag.
 * docutils: `Inliner.simplename` (parsers/rst/states.py).
 */
export const SIMPLE_NAME: string = '[\\p{L}\\p{N}]+(?:[-._+:][\\p{L}\\p{N}]+)*';
