import type { Target } from './browser';

/**
 * Finds a visible element in the page and brings it into view. It runs inside of the page, so it
 * may use nothing from outside of itself.
 *
 * @returns what a person would click: for a hidden radio or checkbox, its label
 */
export function findElement({ role, name, css, within }: Target): Element | null {
  const selectors: Record<string, string> = {
    button: 'button, [role=button], summary, input[type=submit]',
    checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
    combobox: 'select, [role=combobox], input[list]',
    dialog: 'dialog[open], [role=dialog]',
    heading: 'h1, h2, h3, h4, [role=heading]',
    link: 'a[href], [role=link]',
    listitem: 'li, [role=listitem]',
    radio: 'input[type=radio], [role=radio]',
    status: '[role=status], [role=alert], output',
    textbox:
      'textarea, input:not([type]), input[type=text], input[type=search], input[type=date], input[type=time], input[type=url], input[type=number], [role=textbox]',
  };
  const plain = (text: string | null | undefined) =>
    (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby');
    if (labelledBy) {
      const labels = labelledBy.split(' ').map((id) => document.getElementById(id)?.textContent);
      return plain(labels.join(' '));
    }
    const label = element.getAttribute('aria-label');
    if (label) return plain(label);
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0) return plain([...labels].map((l) => l.textContent).join(' '));
    return plain(element.textContent) || plain(element.getAttribute('placeholder') ?? '');
  };
  const handleOf = (element: Element): Element => {
    if (!element.matches('input[type=radio], input[type=checkbox]')) return element;
    return (element as HTMLInputElement).labels?.[0] ?? element;
  };
  const root = within ? document.querySelector(within) : document;
  if (!root) return null;
  const candidates = [...root.querySelectorAll(css ?? selectors[role ?? ''] ?? '*')]
    .filter((element) => !element.closest('[inert]'))
    .filter((element) => handleOf(element).checkVisibility({ visibilityProperty: true }));
  const wanted = plain(name);
  const found =
    candidates.find((element) => !name || nameOf(element) === wanted) ??
    candidates.find((element) => nameOf(element).startsWith(wanted)) ??
    candidates.find((element) => nameOf(element).includes(wanted));
  if (!found) return null;
  const handle = handleOf(found);
  handle.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return handle;
}
