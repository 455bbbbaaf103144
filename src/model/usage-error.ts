/** Wrong use, on the command line, in a configuration or of the library. The message says what to do instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}
