// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '@/components/home/Home';
import { addressOf, routeOf } from '@/components/home/route';
import { say } from '@/components/ui/notice';
import { addSon } from '@/lib/app/sons/add-son';
import { clearPage, pageText, press, settled, show } from '@/tests/support/on-page';

// What a page loads by and by is loaded before, so that no test waits for it.
beforeAll(() =>
  Promise.all([import('@/components/home/him/Him'), import('@/components/home/help/Help')]),
);
describe('an address', () => {
  it.each([
    ['', { page: 'him' }],
    ['#/milestones', { page: 'milestones' }],
    ['#/milestones/birthday-1', { page: 'milestones', id: 'birthday-1' }],
    ['#/nowhere/5', { page: 'him' }],
    ['#/milestones/%E0%A4%A', { page: 'milestones', id: '%E0%A4%A' }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it('comes back as it was given', () => {
    expect(routeOf(addressOf('milestones', 'a/b#c %'))).toEqual({
      page: 'milestones',
      id: 'a/b#c %',
    });
  });
});

describe('the page', () => {
  beforeEach(async () => {
    location.hash = '';
    await addSon({ name: 'Daniel' }, Date.now());
    await show(<Home />);
  });
  afterEach(clearPage);

  it('opens on him and calls his section by his name', () => {
    expect(document.title).toBe('Daniel – Kinthread');
    expect(document.querySelector('nav [aria-current=page]')?.textContent).toBe('Daniel');
    expect(document.activeElement).toBe(document.body);
  });

  it('says where she has arrived, and takes the last notice away', async () => {
    await act(() => say('Saved.'));
    location.hash = '#/help';
    await act(() => void dispatchEvent(new Event('hashchange')));
    await settled();
    expect(document.title).toBe('About and help – Kinthread');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(pageText()).not.toContain('Saved.');
    expect(pageText()).toContain('Everything you write stays on this computer');
  });

  it('has help last in its navigation and opens it with Menu', async () => {
    const links = [...document.querySelectorAll('nav li')].map((each) => each.textContent);
    expect(links.at(-1)).toBe('About and help');
    const menu = document.querySelector('nav button');
    expect(menu?.getAttribute('aria-expanded')).toBe('false');
    await press('Menu');
    expect(menu?.getAttribute('aria-expanded')).toBe('true');
  });

  it('closes Menu with Esc and goes back to it', async () => {
    await press('Menu');
    const link = document.querySelector<HTMLElement>('nav li a');
    link?.focus();
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    await act(() => void link?.dispatchEvent(pressed));
    expect(document.querySelector('nav button')?.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement?.textContent).toBe('Menu');
  });
});
