/** The lines that git puts around and between the two sides of a merge that it leaves to a person. */
export const CONFLICT_MARK: RegExp = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/m;
