/**
 * Letters from other alphabets, each with the Latin letters and digits that it resembles. Cleaning replaces a letter
 * only if it resembles a single character. Otherwise, the reader decides, for example between O and 0.
 */
export const lookAlikeLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Cyrillic
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    Ѕ: 'S',
    Ј: 'J',
    У: 'Y',
    Ү: 'Y',
    Ԍ: 'G',
    Ԛ: 'Q',
    Ԝ: 'W',
    а: 'a',
    е: 'e',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    ѕ: 's',
    ј: 'j',
    ԁ: 'd',
    һ: 'h',
    ԛ: 'q',
    ԝ: 'w',
    ѵ: 'v',
    О: 'O0',
    о: 'o0',
    З: '3Z',
    б: '6b',
    І: 'Il1',
    і: 'i1',
    Ӏ: 'Il1',
    ӏ: 'lI1',
    Ь: 'b6',
    // Greek
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ρ: 'p',
    ϲ: 'c',
    ϳ: 'j',
    Ο: 'O0',
    ο: 'o0',
    Ι: 'Il1',
    ι: 'i1',
    ν: 'vu',
    υ: 'uv',
    // Armenian, variants of Latin letters, and Roman numerals
    օ: 'o0',
    ս: 'u',
    հ: 'h',
    ı: 'il1',
    ɑ: 'a',
    ɡ: 'g',
    ⅼ: 'lI1',
    Ⅰ: 'Il1',
    Ø: 'O0',
    ø: 'o0',
  }),
);

/**
 * Reduces text to lower-case letters and digits, so that a phrase is found even if a terminal or tool changed its
 * spaces or punctuation.
 */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
