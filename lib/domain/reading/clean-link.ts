/** Families of names, by how they begin. */
const FAMILIES = ['utm_', 'mtm_', 'piwik_', 'pk_', 'hsa_', '_hs', '__hs', 'vero_', 'oly_', 'stm_'];
/** Names that nobody uses for anything else, in lower case. */
const NAMES = new Set(
  [
    'fbclid fb_action_ids fb_action_types fb_source gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid',
    'yclid ysclid _openstat li_fat_id epik srsltid igsh igshid rb_clickid wickedid irclickid s_kwcid ef_id',
    'mc_cid mc_eid mkt_tok ml_subscriber ml_subscriber_hash ck_subscriber_id sfmc_id sfmc_activityid',
    'hsctatracking _ga _gl _branch_match_id __twitter_impression ref_src ref_url guccounter guce_referrer',
    'guce_referrer_sig cmpid ncid ocid xtor trk_contact trk_msg trk_module trk_sid at_medium at_campaign',
    'at_campaign_type at_custom1 at_custom2 at_custom3 at_custom4 at_format at_link_id at_link_origin',
    'at_link_type at_ptr_name at_bbc_team',
  ].flatMap((line) => line.split(' ')),
);
/** Sites whose share buttons write who shared it into the link, in a parameter with a short name. */
const SHARES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/, 'si'],
  [/(?:^|\.)(?:twitter|x)\.com$/, 's'],
  [/(?:^|\.)nytimes\.com$/, 'smid'],
  [/(?:^|\.)theguardian\.com$/, 'cmp'],
  [/(?:^|\.)linkedin\.com$/, 'trk'],
];

/**
 * A link without what tells where somebody found it or who sent it: utm parameters, click ids and
 * their like. Every other character stays as it was; what is no link comes back unchanged.
 */
export function cleanLink(link: string): string {
  const [, host = ''] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(link) ?? [];
  if (host === '') return link;
  const isTracker = trackersAt(host.toLowerCase());
  const [beforeHash, hash] = cut(link, '#');
  const [page, query] = cut(beforeHash, '?');
  const keptQuery = query === undefined ? undefined : withoutTrackers(query, isTracker);
  const keptHash = hash === undefined ? undefined : hashWithoutTrackers(hash, isTracker);
  return `${page}${keptQuery === undefined ? '' : `?${keptQuery}`}${keptHash === undefined ? '' : `#${keptHash}`}`;
}

type IsTracker = (pair: string) => boolean;

function trackersAt(host: string): IsTracker {
  const shares = SHARES.filter(([site]) => site.test(host)).map(([, name]) => name);
  return (pair) => {
    const name = nameOf(pair);
    return (
      NAMES.has(name) || shares.includes(name) || FAMILIES.some((start) => name.startsWith(start))
    );
  };
}

function nameOf(pair: string): string {
  const [written] = cut(pair, '=');
  try {
    return decodeURIComponent(written).toLowerCase();
  } catch {
    return written.toLowerCase();
  }
}

/** Undefined when nothing is left of what held only trackers. */
function withoutTrackers(query: string, isTracker: IsTracker): string | undefined {
  const pairs = query.split('&');
  const kept = pairs.filter((pair) => !isTracker(pair));
  if (kept.length === pairs.length) return query;
  return kept.length === 0 ? undefined : kept.join('&');
}

/** A fragment names a place in the page, unless it is made of trackers alone. */
function hashWithoutTrackers(hash: string, isTracker: IsTracker): string | undefined {
  return hash.includes('=') && hash.split('&').every(isTracker) ? undefined : hash;
}

function cut(text: string, at: string): readonly [string, string | undefined] {
  const index = text.indexOf(at);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
