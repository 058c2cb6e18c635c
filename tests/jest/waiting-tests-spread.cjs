const { default: TestSequencer } = require('@jest/test-sequencer');

/** Where in the order the last component test stands; what follows it keeps all cores at work. */
const LAST_AT = 0.7;

/**
 * Spreads the component tests over the run of the unit tests. They wait for the pane half of their
 * time: side by side they leave a core idle, and so does a long one that happens to come last.
 */
module.exports = class WaitingTestsSpread extends TestSequencer {
  async sort(tests) {
    const isWaiting = (test) => test.context.config.displayName?.name === 'dom';
    const ordered = await super.sort(tests);
    const kinds = [ordered.filter(isWaiting), ordered.filter((test) => !isWaiting(test))];
    return kinds
      .flatMap((kind, index) =>
        kind.map((test, at) => ({ test, at: (at / kind.length) * (index === 0 ? LAST_AT : 1) })),
      )
      .sort((one, other) => one.at - other.at)
      .map(({ test }) => test);
  }
};
