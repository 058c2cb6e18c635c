// Jest's words for mocha, which mutation testing uses: jest loads all code anew for each of
// thousands of mutants, mocha once.
const fc = require('fast-check');
const { expect } = require('expect');
const { bind } = require('jest-each');
const Mocha = require('mocha');

// A mutant is killed by the first counterexample; looking for a smaller one takes minutes. And what
// thirty inputs do not show, a test with chosen inputs should.
fc.configureGlobal({ endOnFailure: true, numRuns: 30 });

// What one test file loads is there for the next: these ask for a process in which nothing was.
const ASK_A_FRESH_PROCESS = ['is Dutch until the English ones are loaded, and in a Dutch Office'];

const withEach = (declare) => {
  const plain = (title, body) => declare(title, body);
  return Object.assign((title, body) => declare(title, body), { each: bind(plain) });
};

// What the product remembers of one mutant would hide the next, for they run in one process. So every
// run starts with nothing remembered; and in the first run, without a mutant, every test does: one
// that asks what another asked before would not count as reaching the code.
const { forgetAnswers } = require('../../src/functions/answers');
const { ForecastService } = require('../../src/scenarios/forecast/forecast-service');
const { forecast, calibration } = ForecastService.prototype;
let times = 0;
const forget = () => {
  times += 1;
  forgetAnswers();
};
const forgets = (service) => {
  if (service.forgot === times) return;
  service.forgot = times;
  service.forecasts.clear();
  service.calibrations = new WeakMap();
};
ForecastService.prototype.forecast = function (request) {
  forgets(this);
  return forecast.call(this, request);
};
ForecastService.prototype.calibration = function (edition) {
  forgets(this);
  return calibration.call(this, edition);
};
let startsTests = false;

// Stryker knows mocha's own interfaces only, so this one takes the place of one of them.
const { bdd } = Mocha.interfaces;
Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  if (!startsTests) {
    startsTests = true;
    suite.beforeAll(forget);
    suite.beforeEach(() => {
      if (globalThis.__stryker__?.activeMutant === undefined) forget();
    });
  }
  suite.on('pre-require', (context, file) => {
    const { it, describe, beforeEach, afterEach } = context;
    // Outside a describe mocha runs these around the tests of all files, jest of their own.
    const inOwnFile = (hook) =>
      async function ofFile() {
        if (this.currentTest?.file === file) await hook.call(this);
      };
    context.beforeEach = (hook) => beforeEach(inOwnFile(hook));
    context.afterEach = (hook) => afterEach(inOwnFile(hook));
    context.it = context.test = withEach((title, body) =>
      // Without a body a test is left out.
      it(title, ASK_A_FRESH_PROCESS.includes(title) ? undefined : body),
    );
    context.describe = withEach(describe);
    context.beforeAll = context.before;
    context.afterAll = context.after;
    context.expect = expect;
  });
};
