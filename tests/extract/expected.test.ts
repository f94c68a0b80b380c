import { read } from './read.ts';

const types = (text: string): string[] => read([text], '2024-05-01').relations.map(({ type }) => type);

describe('what the present tense says of a later day is planned', () => {
  test.each([
    'Ana Quispe heads to Oslo tomorrow to meet Jens Lund.',
    'Ana Quispe and Jens Lund are meeting in Oslo on 4 May.',
    'Ana Quispe and Jens Lund meet in Oslo on 4 May 2024.',
    'Ana Quispe is received by Jens Lund in Oslo tomorrow.',
  ])('%s', (text) => expect(types(text)).toEqual([]));
});

describe('what is told of the day itself, or in the past tense, is not', () => {
  test.each([
    'Ana Quispe meets Jens Lund today.',
    'Ana Quispe met Jens Lund on 30 April.',
    'Ana Quispe met Jens Lund on 3 May 2030.',
    'Ana Quispe put questions to Jens Lund and met him on 30 April.',
  ])('%s', (text) => expect(types(text)).toEqual(['MET']));
});
