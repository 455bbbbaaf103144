/** The words of a text that lists them, such as a language's reserved ones. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
