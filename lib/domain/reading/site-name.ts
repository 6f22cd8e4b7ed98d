/** Labels of a host that say nothing of what it is about. */
const LABELS_OF_ALL = new Set('www m co com org net ac gov edu uk blog news'.split(' '));

/** With one of these a short name is still the name of a site about it: "chessbase", "golfdigest". */
const SITE_WORDS = new Set(
  (
    'the my our all on just base blog central club community daily digest extra fans fm forum guide ' +
    'hq hub info insider life live mag magazine monthly news now online planet report review ' +
    'reviews school shop site spot talk times today tv uk us watch web week weekly wire wise world ' +
    'zone s sworld ers'
  ).split(' '),
);

/** A name this long is hardly ever part of another word. */
const LONG_NAME = 7;
const SHORTEST_NAME = 3;

/** Sites about everything: that a page stands there says nothing of what it is about. */
const ABOUT_EVERYTHING = new Set(
  (
    'bbc cnn nytimes theguardian guardian telegraph independent thetimes dailymail mirror thesun ' +
    'express metro standard sky apnews reuters npr washingtonpost usatoday forbes time theatlantic ' +
    'newyorker medium substack wordpress blogspot tumblr reddit youtube youtu vimeo tiktok facebook ' +
    'instagram x twitter pinterest wikipedia amazon ebay etsy google yahoo msn aol buzzfeed vice vox ' +
    'huffpost theconversation which timeout irishtimes rte abc cbc spiegel zeit lemonde elpais'
  ).split(' '),
);

/** Whether the site of a page can say what the page is about. */
export function isAboutSomething(host: string): boolean {
  return !ABOUT_EVERYTHING.has(siteNameOf(host));
}

/** What a host calls itself: `news.cycling-weekly.co.uk` is "cyclingweekly". */
export function siteNameOf(host: string): string {
  const labels = host.toLowerCase().split('.').slice(0, -1);
  return labels.findLast((label) => !LABELS_OF_ALL.has(label))?.replaceAll('-', '') ?? '';
}

/**
 * Whether a site is named after a thing: "chess.com", "guitarworld", "thegolfnews", but not "planet"
 * after planes.
 *
 * @param name without spaces
 */
export function isNamedAfter(site: string, name: string): boolean {
  if (name.length < SHORTEST_NAME) return false;
  if (site === name) return true;
  const at = site.indexOf(name);
  if (at < 0) return false;
  if (name.length >= LONG_NAME) return true;
  const around = [site.slice(0, at), site.slice(at + name.length)];
  return around.every((rest) => rest === '' || SITE_WORDS.has(rest));
}
