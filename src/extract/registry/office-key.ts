import { slug } from '../../model/index.ts';

/** "Minister of Foreign Affairs" and "Foreign Minister" are one office. */
export const officeKey = (title: string): string =>
  slug(title)
    .replace(/defence/g, 'defense')
    .split('-')
    .filter((word) => !/^(of|for|the|affairs)$/.test(word))
    .sort()
    .join('-');
