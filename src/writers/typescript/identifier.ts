import { type Code, vouch } from '../code.ts';
import { escapeInvisible } from '../invisible.ts';
import { literal } from './literal.ts';

/** ECMAScript, 12.7. */
const IDENTIFIER = /^[$_\p{ID_Start}][$\u200c\u200d\p{ID_Continue}]*$/u;

/** A name as code; what an identifier cannot hold becomes `_`. */
export function identifier(name: string): Code {
  return vouch(legalName(name));
}

/** Changes nothing in a legal name. */
export function legalName(name: string): string {
  if (IDENTIFIER.test(name)) return name;
  const legal = name.replace(/[^$\u200c\u200d\p{ID_Continue}]+/gu, '_');
  return IDENTIFIER.test(legal) ? legal : `_${legal}`;
}

/** A name as the key of a property or the name of an enum's member: quoted unless it is an identifier. */
export function propertyName(name: string): Code {
  // Written plainly, in quotes too, this one would set the object's prototype.
  if (name === '__proto__') return vouch('["__proto__"]');
  return isPlain(name) ? vouch(name) : literal(name);
}

/** Letters beyond the Basic Multilingual Plane stay in quotes: not every compiler knows them all. */
function isPlain(name: string): boolean {
  return (
    IDENTIFIER.test(name) && !/[\u{10000}-\u{10ffff}]/u.test(name) && escapeInvisible(name) === name
  );
}

/** A value as the key of a property. A negative number is no legal key, its text is. */
export function valueKey(value: string | number): Code {
  if (typeof value === 'string') return propertyName(value);
  return literal(value < 0 ? String(value) : value);
}
