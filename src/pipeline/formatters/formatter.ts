/** A formatter that a project may use. */
export interface Formatter {
  name: string;
  /** The package that brings it; where a project depends on it, it formats by its defaults. */
  package: string;
  /** Whichever of these is in a folder configures it for the folder and all below. */
  configFiles: readonly string[];
  /** So does this key of a `package.json`. */
  packageKey?: string;
  /**
   * Formats what is to be in a file. One that the formatter has nothing to do with comes back as it is.
   *
   * @param config the file that configures it.
   * @throws UsageError where the project does not have it, or it fails.
   */
  format(text: string, file: string, config: string): Promise<string>;
}
