// Fills the new tab's page with the words of the last visit while it is being parsed, so that no
// frame is ever painted without them. It is a classic script without imports: nothing else has to
// be loaded first. components/newtab/snapshot.ts writes what it reads; `Snapshot` says what it means.
{
  const root = document.documentElement;
  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };

  const wordsOf = ({ always, days, hours, tag }) => {
    const now = new Date();
    const pad = (number) => String(number).padStart(2, '0');
    const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
    const { from, hello, time } = hours.findLast((hour) => hour.from <= now.getHours());
    root.dataset.time = time;
    const say = (options) => {
      const text = new Intl.DateTimeFormat(tag, options).format(now);
      return tag.startsWith('en') ? text.replace(/^(\p{L}+), /u, '$1 ') : text;
    };
    return {
      ...always,
      hello,
      ...days[today],
      ...(from >= 17 && { hello }),
      clock: say({ hour: 'numeric', minute: '2-digit' }),
      date: say({ weekday: 'long', day: 'numeric', month: 'long' }),
    };
  };

  const fill = (words) => {
    for (const element of document.querySelectorAll('[data-paint]')) {
      element.textContent = words[element.dataset.paint] ?? '';
    }
    for (const element of document.querySelectorAll('[data-when]')) {
      element.hidden = !words[element.dataset.when];
    }
    for (const element of document.querySelectorAll('[data-unless]')) {
      element.hidden = Boolean(words[element.dataset.unless]);
    }
    for (const element of document.querySelectorAll('[data-link]')) {
      const address = words[element.dataset.link];
      if (address) element.href = address;
    }
  };

  if (read('kinthread.hidden')) root.dataset.private = '';
  // Taken back below if the idea is known: until then its place is kept.
  root.dataset.late = '';
  const saved = read('kinthread.newtab');
  if (saved?.version === 1) {
    root.lang = saved.tag;
    root.dir = saved.direction;
    Object.assign(root.dataset, saved.look);
    const words = wordsOf(saved);
    const { width, height } = saved.room ?? {};
    if (words.title) delete root.dataset.late;
    else if (width === innerWidth) root.style.setProperty('--room', `${height}px`);
    // It hears of every part that has been parsed before the part can be painted.
    const parsing = new MutationObserver(() => {
      fill(words);
      parsing.takeRecords();
    });
    parsing.observe(root, { childList: true, subtree: true });
    document.addEventListener(
      'readystatechange',
      () => {
        parsing.disconnect();
        fill(words);
      },
      { once: true },
    );
  }
}
