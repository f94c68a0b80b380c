import { read } from '../read.ts';

const organizations = (...statements: string[]): string[] =>
  read(statements, '1960-01-01')
    .entities.filter(({ type }) => type === 'Organization')
    .map(({ name }) => name);

describe('one body by a short and a long name', () => {
  test.each([
    ['Wilson had not won over the Senate.', 'The United States Senate consented.', ['United States Senate']],
    ['The Security Council met.', 'The UN Security Council adopted the plan.', ['Security Council']],
    [
      'The Security Council of the United Nations met.',
      'The United Nations Security Council adopted the plan.',
      ['Security Council', 'United Nations'],
    ],
  ])('%s %s', (first, second, expected) => expect(organizations(first, second)).toEqual(expected));
});

test('the senates of two states are two', () => {
  expect(organizations('The French Senate rejected the bill.', 'The Brazilian Senate approved it.')).toHaveLength(2);
});

test('the security council of a state is not that of the United Nations', () => {
  expect(
    organizations('The Security Council of Russia met.', 'The UN Security Council adopted the plan.').filter((name) =>
      name.includes('Security Council'),
    ),
  ).toHaveLength(2);
});

test.each([
  ['Vietnam Airlines signed a contract.', 'Vietnam Airlines'],
  ['Ethiopian Airlines signed a contract.', 'Ethiopian Airlines'],
])('a company is called after its state: %s', (statement, expected) => expect(organizations(statement)).toEqual([expected]));
