// What fitting needs of the inside, as one bundle.
export { read } from '../../src/readers/read.ts';
export { withHeaders } from '../../src/interpret/shape/continued.ts';
export { shapeOf } from '../../src/interpret/shape/shape.ts';
export { candidatesOf, meaningOf } from '../../src/interpret/meaning/meaning.ts';
export { evidenceOf, kinds } from '../../src/interpret/meaning/readings.ts';
export { bestOf, sumsOf } from '../../src/interpret/meaning/search.ts';
export { tableTraits, titleTraits } from '../../src/interpret/meaning/table-traits.ts';
export { ownTraits } from '../../src/interpret/meaning/traits.ts';
export { isPossible } from '../../src/interpret/meaning/possible.ts';
