import { read } from '../read.ts';

const states = (statement: string): string[] =>
  read([statement], '2020-01-01')
    .entities.filter(({ type }) => type === 'State')
    .map(({ name }) => name);

describe('a state called by a name as its time has it', () => {
  test.each([
    ['Park Chung-hee, President of Korea, met Lyndon Johnson in 1965.', 'South Korea'],
    ['Korea and Japan signed a treaty in 1876.', 'Joseon'],
  ])('%s', (statement, expected) => expect(states(statement)).toContain(expected));
});
