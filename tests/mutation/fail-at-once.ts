import fc from 'fast-check';

// A mutant is killed by the first counterexample; looking for a smaller one takes minutes. And what
// thirty inputs do not show, a test with chosen inputs should.
fc.configureGlobal({ endOnFailure: true, numRuns: 30 });
