import { type Code, vouch } from '../code.ts';
import { escapeInvisible } from '../invisible.ts';
import { hasKnownLetters, unknownLetters } from '../../unicode/identifier-letters.ts';
import { literal } from './literal.ts';

/** A name as code; what an identifier cannot hold becomes `_`. */
export function identifier(name: string): Code {
  return vouch(legalName(name));
}

/** Changes nothing in a legal name. */
export function legalName(name: string): string {
  if (isIdentifier(name)) return name;
  const known = hasKnownLetters(name) ? name : name.replace(unknownLetters(), ' ');
  const legal = known.replace(/[^$\u200c\u200d\p{ID_Continue}]+/gu, '_');
  return isIdentifier(legal) ? legal : `_${legal}`;
}

/** ECMAScript, 12.7, of letters that every compiler knows. */
function isIdentifier(name: string): boolean {
  if (/^[\0-\x7f]*$/.test(name)) return /^[A-Za-z_$][\w$]*$/.test(name);
  return hasKnownLetters(name) && /^[$_\p{ID_Start}][$\u200c\u200d\p{ID_Continue}]*$/u.test(name);
}

/** A name as the key of a property or the name of an enum's member: quoted unless it is an identifier. */
export function propertyName(name: string): Code {
  // Written plainly, in quotes too, this one would set the object's prototype.
  if (name === '__proto__') return vouch('["__proto__"]');
  const isPlain = isIdentifier(name) && escapeInvisible(name) === name;
  return isPlain ? vouch(name) : literal(name);
}

/** A value as the key of a property. A negative number is no legal key, its text is. */
export function valueKey(value: string | number): Code {
  if (typeof value === 'string') return propertyName(value);
  return literal(value < 0 ? String(value) : value);
}
