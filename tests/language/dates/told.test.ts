import { edtfOf } from './read.ts';

describe('what is told after a date is counted from it', () => {
  test.each([
    ['They met on 3 June 1961, and two days later they parted.', '1961-06-05'],
    ['They met on 3 June 1961. The following day they left.', '1961-06-04'],
    ['They met on 3 June 1961; a week earlier she had left.', '1961-05-27'],
    ['They met on 3 June 1961 and dined that evening.', '1961-06-03'],
    ['They met on 3 June 1961 and signed in the same month.', '1961-06'],
    ['They met on 3 June 1961 and parted later that year.', '1961'],
    ['They met on 3 June 1961 and again on the 5th.', '1961-06-05'],
    ['They met on 3 June 1961 and again the following Monday.', '1961-06-05'],
    ['They met on 3 June 1961 and again on 5 July.', '1961-07-05'],
    ['They met on 30 December 1960, and on 2 January they parted.', '1961-01-02'],
    ['They met in 1911, and the following year they signed.', '1912'],
    ['They met in March 1917 and again a year later.', '1918'],
    ['They met in November 1917 and again three months later.', '1918-02'],
    ['They met in November 1917 and again the following spring.', '1918-21'],
    ['They met in 1794, and in the following June they signed.', '1795-06'],
    ['They met from 4 to 11 February 1945 and left the next day.', '1945-02-12'],
  ])('%s', (text, second) => {
    expect(edtfOf(text)[1]).toBe(second);
  });

  test.each([
    'They left the next day.',
    'Two days later they left.',
    'They met in 1911 and left two days later.',
    'They met in June 1961 and dined that evening.',
  ])('and from nothing, or what was told too coarsely, it has no date: %s', (text) => {
    expect(edtfOf(text, '2024-09-14').at(-1)).not.toMatch(/-\d\d-\d\d/);
  });
});

describe('a time counted from a day told behind it', () => {
  test.each([
    ['Two days after the coup of 3 June 1961 they met.', ['1961-06-05', '1961-06-03']],
    ['A week before meeting Tito on 10 June 1961, Nasser flew to Cairo.', ['1961-06-03', '1961-06-10']],
    ['Two years after the fire, she met him in 1961.', ['1961']],
    ['They met on 3 June 1961, three months after they had parted.', ['1961-06-03']],
  ])('%s', (text, dates) => {
    expect(edtfOf(text)).toEqual(dates);
  });
});

test('a year behind a list, or told later in the sentence, is that of all before it', () => {
  expect(edtfOf('They met on 3 March, 5 April and 6 May 1961.')).toEqual(['1961-03-03', '1961-04-05', '1961-05-06']);
  expect(edtfOf('On 4 March they met, and they signed on 6 June 1961.')).toEqual(['1961-03-04', '1961-06-06']);
  expect(edtfOf('On 4 July they met, and they signed on 6 June 1961.')).toEqual(['?', '1961-06-06']);
});
