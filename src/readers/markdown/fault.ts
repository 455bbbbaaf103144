/** Something wrong at a place in the source: what it is, and what to do. */
export interface Fault {
  offset: number;
  fault: string;
}
