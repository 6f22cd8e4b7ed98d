import { describe, expect, it } from 'vitest';
import { siteAddress } from '@/lib/domain/site-link';

describe('the address of a site', () => {
  it.each([
    ['example.org', 'https://example.org/'],
    ['  www.example.org/news ', 'https://www.example.org/news'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://Example.org', 'https://example.org/'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
  ])('%j is made whole', (typed, whole) => {
    expect(siteAddress(typed)).toBe(whole);
  });

  it.each([
    '',
    'mail',
    'my mail',
    'javascript:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
    'https://',
  ])('%j is none', (typed) => {
    expect(siteAddress(typed)).toBeUndefined();
  });
});
