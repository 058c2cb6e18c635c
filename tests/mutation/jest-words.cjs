// Jest's words for mocha, which mutation testing uses: jest loads all code anew for each of
// thousands of mutants, mocha once.
const fc = require('fast-check');
const { expect } = require('expect');
const { bind } = require('jest-each');
const Mocha = require('mocha');

// A mutant is killed by the first counterexample; looking for a smaller one takes minutes. And what
// thirty inputs do not show, a test with chosen inputs should.
fc.configureGlobal({ endOnFailure: true, numRuns: 30 });

const withEach = (declare) => {
  const plain = (title, body) => declare(title, body);
  return Object.assign((title, body) => declare(title, body), { each: bind(plain) });
};

// What the product remembers of one mutant would hide the next: the tests of a mutant run in the
// process in which those of another ran. So every run starts with nothing remembered.
const { forgetAnswers } = require('../../src/functions/answers');
const { ForecastService } = require('../../src/scenarios/forecast-service');
const { forecast, calibration } = ForecastService.prototype;
let run = 0;
const remembersThisRun = (service) => {
  if (service.run === run) return;
  service.run = run;
  service.forecasts.clear();
  service.calibrations = new WeakMap();
};
ForecastService.prototype.forecast = function (request) {
  remembersThisRun(this);
  return forecast.call(this, request);
};
ForecastService.prototype.calibration = function (edition) {
  remembersThisRun(this);
  return calibration.call(this, edition);
};
let startsRuns = false;

// Stryker knows mocha's own interfaces only, so this one takes the place of one of them.
const { bdd } = Mocha.interfaces;
Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  if (!startsRuns) {
    startsRuns = true;
    suite.beforeAll(() => {
      run += 1;
      forgetAnswers();
    });
  }
  suite.on('pre-require', (context) => {
    const { it, describe } = context;
    context.it = context.test = withEach(it);
    context.describe = withEach(describe);
    context.beforeAll = context.before;
    context.afterAll = context.after;
    context.expect = expect;
  });
};
