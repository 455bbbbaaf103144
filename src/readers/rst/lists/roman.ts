const numerals: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Upper case, in the usual spelling; undefined beyond 4999. */
export function toRoman(number: number): string | undefined {
  if (number < 1 || number > 4999) return undefined;
  let rest = number;
  return numerals
    .map(([letters, value]) => {
      const count = Math.floor(rest / value);
      rest -= count * value;
      return letters.repeat(count);
    })
    .join('');
}

/** The value of upper case letters, undefined where they are not the usual spelling of a number. */
export function fromRoman(letters: string): number | undefined {
  let value = 0;
  let at = 0;
  for (const [numeral, worth] of numerals) {
    while (letters.startsWith(numeral, at)) {
      value += worth;
      at += numeral.length;
    }
  }
  return toRoman(value) === letters ? value : undefined;
}
