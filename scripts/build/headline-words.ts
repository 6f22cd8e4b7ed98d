/**
 * Words that headlines and blurbs use whatever they are about, and that people in films say far
 * more seldom: what a piece calls itself, how it praises, what it wants its reader to do.
 */
export const HEADLINE_WORDS =
  // What a piece is.
  'review guide tip trick idea story interview report video photo picture podcast episode series ' +
  'feature column opinion analysis explainer recap preview roundup quiz gallery trailer clip blog ' +
  'post article news headline newsletter edition issue part chapter list ranking diary essay ' +
  // How it speaks of its matter.
  'new best top first latest great good big ultimate complete full easy simple quick essential ' +
  'perfect favourite favorite popular rare huge major official exclusive brilliant amazing beautiful ' +
  'free cheap affordable expensive small worst biggest greatest everything beginner expert modern ' +
  'classic original traditional global local national international public annual future digital ' +
  // What it tells.
  'announce reveal launch release unveil confirm explain discover explore learn compare test rank ' +
  'update upgrade return win lose beat face join leave sign deal plan start end begin open close ' +
  'rise fall drop cut grow hit set record warn say claim call ask answer want need help make build ' +
  'create design inspire celebrate share support save sell buy watch read listen play try choose ' +
  'pick improve change become celebrate feature include offer bring reach target expect review ' +
  // When, where and how much.
  'year month week day today tomorrow tonight weekend season spring summer autumn winter morning ' +
  'january february march april may june july august september october november december monday ' +
  'tuesday wednesday thursday friday saturday sunday world uk us british english american home ' +
  'price cost sale discount million billion thousand per cent percent number ' +
  // Who.
  'fan expert people team club player member group company brand user reader viewer winner star ' +
  // The furniture of the page.
  'read continue comment subscribe follow click link via appear website online app facebook twitter ' +
  'instagram youtube reddit submit source image photograph credit copyright';
