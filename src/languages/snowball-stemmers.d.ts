declare module 'snowball-stemmers' {
  interface Stemmer {
    /** @param word in lower case. */
    stem(word: string): string;
  }
  const snowball: {
    /** @throws where the algorithm is not one of `algorithms()`, such as `english`. */
    newStemmer(algorithm: string): Stemmer;
    algorithms(): string[];
  };
  export default snowball;
}
