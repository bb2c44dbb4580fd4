import fc from 'fast-check';

// Mutation testing runs every property a thousand times.
fc.configureGlobal({ numRuns: 15 });
