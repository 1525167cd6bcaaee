import { describe, expect, it } from 'vitest';
import { allowedQuery } from '../../src/client/allowed-query.ts';

describe('allowedQuery', () => {
  it.each([
    ['', ''],
    ['?print-pdf', '?print-pdf'],
    ['?view=scroll&width=99999', '?view=scroll'],
    ['?transition=none&postMessage=true', '?transition=none'],
    ['?controls=<script>', ''],
    ['?receiver&history=false', ''],
  ])('public: %s → %s', (search, expected) => {
    expect(allowedQuery(search, false)).toBe(expected);
  });

  it.each([
    [
      '?receiver&progress=false&history=false&autoSlide=0',
      '?receiver&progress=false&history=false&autoSlide=0',
    ],
    ['?history=true&autoSlide=1000', ''],
    ['?postMessageEvents=true&width=1', '?postMessageEvents=true'],
  ])('presenter: %s → %s', (search, expected) => {
    expect(allowedQuery(search, true)).toBe(expected);
  });
});
