/**
 * Takes a double click for one press, wherever it is made: what the first press brings, such as an
 * *Undo* in the place of its button, must not be pressed by the second.
 */
export function takeDoubleClicksAsOne(): void {
  const ignoreSecond = (event: MouseEvent) => {
    // Pressed by a key or by a script it is 0.
    if (event.detail === 0 || event.detail % 2 === 1) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('click', ignoreSecond, { capture: true });
}
