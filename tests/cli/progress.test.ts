import { jest } from '@jest/globals';
import { Progress } from '../../src/cli/progress.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** What is told while each of `steps` takes `each` milliseconds. */
function told(steps: number, each: number, { errIsTerminal = false, quiet = false } = {}): string[] {
  const said: string[] = [];
  const progress = new Progress({ out() {}, err: (text) => void said.push(text), errIsTerminal, colour: false }, quiet);
  for (let i = 1; i <= steps; i++) {
    jest.advanceTimersByTime(each);
    progress.step(`Step ${i}`);
  }
  progress.done();
  return said;
}

test('quick work is done without a word', () => {
  expect(told(9, 100)).toEqual([]);
  expect(told(9, 100, { errIsTerminal: true })).toEqual([]);
});

test('a terminal sees one line that changes, and is left clean', () => {
  const said = told(3, 1000, { errIsTerminal: true });
  expect(said).toEqual(['\r\u001b[KStep 1…', '\r\u001b[KStep 2…', '\r\u001b[KStep 3…', '\r\u001b[K']);
});

test('a log gets a plain line each five seconds', () => {
  expect(told(12, 1000)).toEqual(['Step 5…\n', 'Step 10…\n']);
});

test('no word where quiet is asked for', () => {
  expect(told(12, 1000, { quiet: true })).toEqual([]);
});
