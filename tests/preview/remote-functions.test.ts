import type { FunctionMetadata } from '../../src/preview/custom-functions/metadata';
import { RemoteFunctions } from '../../src/preview/host/remote-functions';

const definition: FunctionMetadata = {
  id: 'TEST',
  name: 'TEST',
  parameters: [{ name: 'getal', type: 'any' }],
} as unknown as FunctionMetadata;
const caller = { sheetId: 'blad', row: 0, column: 0 };
const answer = { kind: 'cells', cells: [[1]] } as never;

function started() {
  const sent: number[] = [];
  const recalculate = jest.fn();
  const remote = new RemoteFunctions({
    send: ([id]) => sent.push(Number(id)),
    recalculate,
    addressOf: () => '',
    emptyCellAs: () => 'null' as never,
  });
  remote.start();
  const ask = (value: number) =>
    remote.invoke(definition, [{ kind: 'value', cell: value }], caller);
  return { remote, sent, recalculate, ask };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('calculates the grid once for a hundred answers, when the last of them is there', () => {
  const { remote, sent, recalculate, ask } = started();
  for (let i = 0; i < 100; i++) ask(i);
  for (const id of sent) remote.receive(id, answer);
  expect(recalculate).toHaveBeenCalledTimes(1);
  jest.runAllTimers();
  expect(recalculate).toHaveBeenCalledTimes(1);
  expect(remote.isBusy).toBe(false);
});

it('shows what is there when the rest takes long', () => {
  const { remote, sent, recalculate, ask } = started();
  ask(1);
  ask(2);
  remote.receive(sent[0], answer);
  expect(recalculate).not.toHaveBeenCalled();
  jest.advanceTimersByTime(2000);
  expect(recalculate).toHaveBeenCalledTimes(1);
  remote.receive(sent[1], answer);
  expect(recalculate).toHaveBeenCalledTimes(2);
});

it('asks to calculate only the cells that wait for the answers that came', () => {
  const { remote, sent, recalculate } = started();
  const ask = (value: number, row: number) =>
    remote.invoke(definition, [{ kind: 'value', cell: value }], { ...caller, row });
  ask(1, 0);
  ask(1, 1);
  ask(2, 2);
  remote.receive(sent[0], answer);
  jest.advanceTimersByTime(2000);
  expect(recalculate.mock.lastCall).toEqual([[caller, { ...caller, row: 1 }]]);
  remote.receive(sent[1], answer);
  expect(recalculate.mock.lastCall).toEqual([[{ ...caller, row: 2 }]]);
  ask(2, 3);
  expect(recalculate).toHaveBeenCalledTimes(2);
});
