import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const BOOKS_AND_COMICS: readonly LexiconEntry[] = [
  about(
    'reading, books, novels, book club, fiction, bookworm, literature',
    'novelist, booker prize, bookshop, author, debut novel, best books, paperback, literary, audiobook, hilary mantel, zadie smith, memoir',
    'lithub.com, goodreads.com, bookriot.com',
  ),
  about(
    'fantasy books, fantasy novels, fantasy, discworld, terry pratchett, brandon sanderson',
    'neil gaiman, wheel of time, mistborn, patrick rothfuss, robin hobb, dragons, joe abercrombie, ursula le guin, narnia, magic system, cosmere, wizards',
    'tor.com, reactormag.com, fantasy-faction.com',
  ),
  about(
    'comics, comic books, graphic novels, comic book',
    'alan moore, stan lee, watchmen, jack kirby, 2000 ad, judge dredd, eisner, frank miller, art spiegelman, marvel comics, tintin, asterix',
    'comicsbeat.com, cbr.com, bleedingcool.com',
  ),
  about(
    'manga, japanese comics',
    'shonen jump, mangaka, one piece, akira toriyama, naruto, death note, junji ito, viz media, eiichiro oda, osamu tezuka, kodansha',
    'viz.com, animenewsnetwork.com, mangaplus.shueisha.co.jp',
  ),
  about(
    'poetry, poems, poet, spoken word, poets',
    'poet laureate, ts eliot, simon armitage, sonnet, philip larkin, seamus heaney, sylvia plath, haiku, carol ann duffy, slam poet, wordsworth, ts eliot prize',
    'poetryfoundation.org, poetrysociety.org.uk, poets.org',
  ),
  about(
    'writing, creative writing, writing a novel, writer, screenwriting, script writing, author',
    "novelist, nanowrimo, literary agent, first draft, writer's block, stephen king, publisher, self-publishing, plot twist, character arc, short story",
    'thecreativepenn.com, writersdigest.com',
  ),
  about(
    'journalism, journalist, news reporting, student newspaper, reporter',
    'newsroom, investigative reporter, press freedom, columnist, pulitzer, local newspaper, foreign correspondent, fake news, editor-in-chief, nctj, whistleblower, reuters',
    'journalism.co.uk, poynter.org, niemanlab.org',
  ),
  about(
    'shakespeare, classics books, english literature, jane austen, dickens, george orwell',
    'hamlet, macbeth, stratford-upon-avon, the bard, pride and prejudice, king lear, nineteen eighty-four, charles dickens, bronte, virginia woolf, thomas hardy, oscar wilde',
    'shakespeare.org.uk, janeausten.co.uk',
  ),
  about(
    "children's books, picture books, diary of a wimpy kid, roald dahl, percy jackson, david walliams",
    'gruffalo, julia donaldson, wimpy kid, rick riordan, quentin blake, winnie-the-pooh, dog man, michael rosen, jeff kinney, philip pullman, dr seuss, beano',
    'booktrust.org.uk, readbrightly.com',
  ),
  about(
    'stephen king, horror books, lovecraft',
    'pennywise, jack torrance, hp lovecraft, cthulhu, dark tower, carrie novel, castle rock, overlook hotel, pet sematary, edgar allan poe, joe hill',
    'stephenking.com, lilja-library.com',
  ),
  about(
    'languages, learning languages, linguistics, learning a language, duolingo, polyglot',
    'bilingual, grammar, noam chomsky, esperanto, endangered language, etymology, dialect, phonetics, fluent, mother tongue',
    'languagehat.com, fluentu.com, fluentin3months.com',
  ),
  about(
    'spanish language, learning spanish, french language, learning french, german language, italian language',
    'duolingo, spanish speaker, french speaker, subjunctive, spanish verbs, conjugation, castilian, francophone, spanish words, language exchange',
    'lawlessfrench.com, spanishdict.com, frenchtogether.com',
  ),
  about(
    'japanese language, learning japanese, chinese language, mandarin, korean language, sign language',
    'kanji, hiragana, jlpt, pinyin, chinese characters, hangul, bsl, katakana, sign language interpreter, tofugu, deaf, makaton',
    'tofugu.com, hackingchinese.com',
  ),
  about(
    'handwriting, fountain pens, calligraphy, stationery, bullet journaling, typewriters, notebooks',
    'moleskine, nib, hand lettering, penmanship, copperplate, lamy, cursive, ink cartridge',
    'penaddict.com, jetpens.com, well-appointeddesk.com',
  ),
];
