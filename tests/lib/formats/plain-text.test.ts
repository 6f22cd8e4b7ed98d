import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onOneLine, shortened, textOfHtml, textOfPerhapsHtml } from '@/lib/formats/plain-text';

describe('the text of HTML', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['One<br>two <b>th</b>ree', 'One two three'],
    ['Fish &amp; chips&nbsp;&euro;5 &#8211; R&D', 'Fish & chips €5 – R&D'],
    ['&lt;b&gt; is bold', '<b> is bold'],
    ['<style>p { color: red }</style>Red<script>x("</b>")</script>', 'Red'],
    ['<svg><title>Icon</title></svg>After', 'After'],
    ['<!-- hidden <b> -->Shown', 'Shown'],
    ['Cut in the middle <a href="https://exam', 'Cut in the middle'],
    ['1 < 2 > 0, a<b', '1 < 2 > 0, a<b'],
  ])('of %s is %s', (html, text) => {
    expect(textOfHtml(html).text).toBe(text);
  });

  it('knows the first picture, but not one that counts visits', () => {
    const html = '<img src="/count.gif" width="1" height="1"><img src="/a.jpg"><img src="/b.jpg">';
    expect(textOfHtml(html).image).toBe('/a.jpg');
    expect(textOfHtml('<script><img src="/a.jpg"></script>').image).toBeUndefined();
  });

  it('holds no tag that a browser would know, however it is nested', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '<b>',
      '</b',
      '<scr',
      'ipt>',
      '<script>',
      '<!--',
      '-->',
      'x',
      ' ',
      '"',
      '=',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const { text } = textOfHtml(parts.join(''));
        // Reading it once more as HTML finds nothing new: it was text already.
        expect(text).not.toMatch(/<(?:script|b)>/);
      }),
    );
  });
});

describe('a text that may be HTML', () => {
  it.each([
    ['A <b>bold</b> title', 'A bold title'],
    ['What List<String> means', 'What List<String> means'],
    ['Use of &lt;div&gt;', 'Use of <div>'],
    ['<x onclick="run()">Hi</x>', 'Hi'],
    ['5 < 7 & 8', '5 < 7 & 8'],
  ])('%s is %s', (written, text) => {
    expect(textOfPerhapsHtml(written)).toBe(text);
  });
});

describe('a text on one line', () => {
  it('holds nothing that cannot be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = onOneLine(text);
        expect(line.isWellFormed()).toBe(true);
        expect(line).toBe(line.trim());
        expect(line).not.toMatch(/[\n\r\t\0\u202e]|\s\s/);
        expect(onOneLine(line)).toBe(line);
      }),
    );
  });
});

describe('a shortened text', () => {
  it('is cut between words', () => {
    expect(shortened('The quick brown fox', 14)).toBe('The quick…');
    expect(shortened('The quick brown fox', 19)).toBe('The quick brown fox');
  });

  it('is never too long and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(40), (text, most) => {
        const short = shortened(text, most + 1);
        expect(short.length).toBeLessThanOrEqual(most + 1);
        expect(short.isWellFormed()).toBe(true);
        if (text.length <= most) expect(short).toBe(text);
      }),
    );
  });
});
