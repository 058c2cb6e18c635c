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
    return [
      ...spread(ordered.filter(isWaiting), LAST_AT),
      ...spread(
        ordered.filter((test) => !isWaiting(test)),
        1,
      ),
    ]
      .sort((one, other) => one.at - other.at)
      .map(({ test }) => test);
  }
};

/** The tests with their places in the order, evenly between 0 and an end. */
function spread(tests, end) {
  return tests.map((test, index) => ({ test, at: (index / tests.length) * end }));
}
