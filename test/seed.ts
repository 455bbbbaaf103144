import fc from 'fast-check';

// A run of one commit is like the next. Other documents are tried with FC_SEED=random or a number of one's own.
const { FC_SEED = '1' } = process.env;
if (FC_SEED !== 'random') fc.configureGlobal({ seed: Number(FC_SEED) });
